// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.samtak.core.arkiv.internal.Fixture;
import no.samtak.core.arkiv.internal.pakke.PakkeService;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResourceTest {
  private final Fixture f = new Fixture(TestDatabase.h2()).inn().medData();
  private final Request request = new Request();
  private final PakkeService service = f.pakker();
  private final DatakartResource datakart = new DatakartResource(f.datakart);
  private final ArkivpakkeResource pakker = new ArkivpakkeResource(service, request);
  private final SlettingResource slettinger = new SlettingResource(f.slettinger(service), request);

  @AfterEach
  void lukk() {
    f.close();
  }

  @Test
  void theMapIsToldWithItsTablesAndRows() {
    assertThat(rader(datakart.liste(PageQuery.first())))
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.modul()).isEqualTo("hus");
              assertThat(r.stand()).isEqualTo("PA_NODEN");
              assertThat(r.rader()).isEqualTo(7);
              assertThat(r.tjenestemottakere()).isTrue();
            });
    DatakartSvar svar = datakart.hent("hus");
    assertThat(svar.tabeller())
        .extracting(DatakartSvar.TabellSvar::tabell, DatakartSvar.TabellSvar::rader)
        .containsExactly(tuple("hus", 4L), tuple("beboer", 2L), tuple("ord", 1L));
    assertThat(svar.bidrag()).containsExactly("INNSYN");
    assertThat(rader(datakart.hendelser("hus", PageQuery.first())))
        .extracting(HendelseRad::hendelse)
        .containsExactly("KART_NYTT");
  }

  @Test
  void anArchiveIsMadeVerifiedAndListed() {
    ArkivpakkeSvar ny =
        pakker.opprett(new ArkivpakkeInnhold("hus", "fjellvik", "avvikling")).body();
    assertThat(ny.tilstand()).isEqualTo("FERDIG");
    assertThat(ny.kommune()).isEqualTo("fjellvik");
    assertThat(ny.rader()).isEqualTo(3);
    assertThat(ny.sha512()).hasSize(128);
    assertThat(pakker.kontroller(ny.id()).svar()).isEqualTo("LIK");
    assertThat(rader(pakker.liste(PageQuery.first())))
        .extracting(ArkivpakkeRad::id)
        .containsExactly(ny.id());
    // The same order once more is the same package.
    assertThat(pakker.opprett(new ArkivpakkeInnhold("hus", "fjellvik", "avvikling")).id())
        .isEqualTo(ny.id());
    request.id = Ids.next();
    assertThatThrownBy(() -> pakker.opprett(new ArkivpakkeInnhold(null, null, null)))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.INVALID));
  }

  @Test
  void aPurgeIsTriedAndThenDone() {
    SlettingSvar prove =
        slettinger.opprett(new SlettingInnhold("hus", null, null, "rydding", true)).body();
    assertThat(prove.tilstand()).isEqualTo("PROVET");
    assertThat(prove.hinder()).singleElement().asString().contains("på noden");
    assertThat(prove.rader()).isEqualTo(7);
    assertThat(prove.personrader()).isEqualTo(2);

    f.ut();
    request.id = Ids.next();
    SlettingSvar gjort =
        slettinger.opprett(new SlettingInnhold("hus", "", "hus", "rydding", null)).body();
    assertThat(gjort.tilstand()).isEqualTo("SLETTET");
    assertThat(gjort.hinder()).isEmpty();
    assertThat(pakker.hent(String.valueOf(gjort.arkivpakke())).tilstand()).isEqualTo("FERDIG");
    assertThat(rader(slettinger.liste(PageQuery.first())))
        .extracting(SlettingRad::tilstand)
        .containsExactly("SLETTET", "PROVET");
    assertThat(datakart.hent("hus").stand()).isEqualTo("SLETTET");
  }

  private static <T extends Record> List<T> rader(Listing<T> liste) {
    return liste.parts().apply(liste.query()).rows();
  }

  private static final class Request implements RequestContext {
    private String id = Ids.next();

    @Override
    public String idForCreate() {
      return id;
    }

    @Override
    public long requiredVersion() {
      return 1;
    }
  }
}
