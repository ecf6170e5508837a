// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.samtak.core.prosjekt.internal.Register;
import no.samtak.core.prosjekt.internal.prosjekt.Prosjektinnhold;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.testing.FakeRequestContext;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProsjektResourceTest {
  private static final Prosjektinnhold INNHOLD =
      new Prosjektinnhold(
          "Kveldsåpent", "torpet", LocalDate.of(2012, 1, 1), null, null, null, null);

  private final Register register = new Register(TestDatabase.h2(), LocalDate.of(2012, 11, 14));
  private final FakeRequestContext request = new FakeRequestContext();
  private final ProsjektResource prosjekter = new ProsjektResource(register.service, request);

  @AfterEach
  void lukk() {
    register.close();
  }

  private static <T extends Record> List<T> rader(Listing<T> liste) {
    return liste.parts().apply(liste.query()).rows();
  }

  @Test
  void theSourcesProjectComesWithWhatItsFilesState() {
    register.kilder.demo("kvanangen", "prosjekt", "moter");

    ProsjektSvar kilden = rader(prosjekter.liste("kvanangen", PageQuery.first())).get(0);

    assertThat(kilden.versjon()).isZero();
    assertThat(kilden.forskyvning()).isEqualTo(2);
    assertThat(prosjekter.hent("kvanangen", kilden.id())).isEqualTo(kilden);
    assertThat(rader(prosjekter.opplysninger("kvanangen", kilden.id(), PageQuery.first())))
        .isNotEmpty();
    assertThat(rader(prosjekter.arenaer("kvanangen", kilden.id(), PageQuery.first()))).isNotEmpty();
  }

  @Test
  void aProjectIsMadeOnceAndChangedByVersionOnly() {
    ProsjektSvar nytt = prosjekter.opprett("kvanangen", INNHOLD).body();
    assertThat(prosjekter.opprett("kvanangen", INNHOLD).body()).isEqualTo(nytt);

    request.version = nytt.versjon();
    ProsjektResource.NyRapport rapport =
        new ProsjektResource.NyRapport("Første kvartal", LocalDate.of(2012, 4, 1));
    ProsjektSvar endret = prosjekter.endre("kvanangen", nytt.id(), INNHOLD);
    assertThat(endret.navn()).isEqualTo("Kveldsåpent");
    request.version = nytt.versjon() - 1;
    assertThatThrownBy(() -> prosjekter.endre("kvanangen", nytt.id(), INNHOLD))
        .satisfies(e -> assertThat(slag(e)).isEqualTo(ErrorKind.PRECONDITION_FAILED));

    request.version = 0;
    prosjekter.skriv("kvanangen", nytt.id(), 1, rapport);
    assertThat(prosjekter.rapport("kvanangen", nytt.id(), 1).tekst()).isEqualTo("Første kvartal");
    assertThat(rader(prosjekter.versjoner("kvanangen", nytt.id(), 1, PageQuery.first())))
        .hasSize(1);
  }

  @Test
  void whatIsWrongIsToldAtItsField() {
    assertThatThrownBy(
            () ->
                prosjekter.opprett(
                    "kvanangen",
                    new Prosjektinnhold(" ", "finnes-ikke", null, null, null, null, null)))
        .satisfies(e -> assertThat(((DomainException) e).fields()).hasSize(2));
    assertThatThrownBy(() -> prosjekter.hent("kvanangen", "finnes-ikke"))
        .satisfies(e -> assertThat(slag(e)).isEqualTo(ErrorKind.NOT_FOUND));
  }

  private static ErrorKind slag(Throwable e) {
    return ((DomainException) e).kind();
  }
}
