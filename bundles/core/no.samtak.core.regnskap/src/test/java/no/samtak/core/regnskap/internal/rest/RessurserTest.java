// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.samtak.core.regnskap.internal.Register;
import no.samtak.core.regnskap.internal.avvik.Forklaring;
import no.samtak.core.regnskap.internal.hovedbok.Postering;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.testing.FakeRequestContext;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RessurserTest {
  private static final PageQuery ALT = PageQuery.first();

  private final Register register = new Register(TestDatabase.h2());
  private final FakeRequestContext request = new FakeRequestContext();
  private final AvvikResource avvik = new AvvikResource(register.avvik, request);
  private final KostraResource kostra = new KostraResource(register.kostra, request);

  @AfterEach
  void lukk() {
    register.close();
  }

  private static <T extends Record> List<T> rader(Listing<T> liste) {
    return liste.parts().apply(liste.query()).rows();
  }

  @Test
  void theProjectsOverrunGoesOutToTheOre() {
    register.kilder.demo("kvanangen", "prosjektregnskap", "prosjekt");

    assertThat(avvik.hent("kvanangen", "prosjektregnskap", "nb").sumAvvikKr())
        .isEqualByComparingTo("45528.21");
    assertThat(rader(avvik.liste("kvanangen", "", null, ALT)))
        .hasSize(3)
        .allMatch(a -> a.objekt().equals("prosjektregnskap"));
    assertThatThrownBy(() -> avvik.hent("kvanangen", "finnes-ikke", "nb"))
        .satisfies(e -> assertThat(slag(e)).isEqualTo(ErrorKind.NOT_FOUND));
  }

  @Test
  void aDeviationIsExplainedByVersionAndEachIsKept() {
    register.kilder.demo("kvanangen", "prosjektregnskap", "prosjekt");

    Forklaring forste =
        avvik.forklar(
            "kvanangen", "prosjektregnskap", 2010, new AvvikResource.NyForklaring("Dyrere"));
    assertThatThrownBy(
            () ->
                avvik.forklar(
                    "kvanangen", "prosjektregnskap", 2010, new AvvikResource.NyForklaring("Nei")))
        .satisfies(e -> assertThat(slag(e)).isEqualTo(ErrorKind.PRECONDITION_FAILED));
    request.version = forste.versjon();
    avvik.forklar(
        "kvanangen", "prosjektregnskap", 2010, new AvvikResource.NyForklaring("Lønnsoppgjøret"));

    assertThat(avvik.forklaring("kvanangen", "prosjektregnskap", 2010).tekst())
        .isEqualTo("Lønnsoppgjøret");
    assertThat(rader(avvik.historikk("kvanangen", "prosjektregnskap", 2010, ALT))).hasSize(2);
  }

  @Test
  void figuresOfKostraComeWithTheirLinesAndRows() {
    register.post("2011", "243", "010", "1000.10").post("2011", "243", "600", "-200");

    KostraaarSvar aar = rader(kostra.liste("kvanangen", "243", null, ALT)).get(0);

    assertThat(aar.bruttoKr()).isEqualByComparingTo("1000.10");
    assertThat(aar.nettoKr()).isEqualByComparingTo("800.10");
    assertThat(aar.bruttoPerInnbyggerKr()).isNull();
    assertThat(rader(kostra.linjer("kvanangen", 2011, "243", null, ALT)))
        .extracting(KostralinjeSvar::art)
        .containsExactly("010", "010", "600");
    assertThat(rader(kostra.posteringer("kvanangen", 2011, "243", "600", "", "", ALT)))
        .extracting(Postering::rad)
        .containsExactly(3L);
    kostra.forFolketall("kvanangen", 2011, new KostraResource.NyttFolketall(1000, "SSB"));
    assertThat(kostra.hent("kvanangen", 2011, "243", null).tall().bruttoPerInnbyggerKr())
        .isEqualByComparingTo("1.00");
  }

  private static ErrorKind slag(Throwable e) {
    return ((DomainException) e).kind();
  }
}
