// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.brudd;

import static no.samtak.core.rettighet.internal.Fixture.KOMMUNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import no.samtak.core.rettighet.internal.Fixture;
import no.samtak.core.rettighet.internal.persistence.BruddStore;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BruddServiceTest {
  private static final Instant NAA = Instant.parse("2026-11-22T09:15:00Z");

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  private static void refuses(ErrorKind kind, Runnable arbeid) {
    assertThatThrownBy(arbeid::run)
        .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.kind()).isEqualTo(kind));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aBreachIsAssessedNotifiedToldOfAndClosedInThatOrder(TestDatabase db) {
    try (Fixture f = new Fixture(db)) {
      BruddService service = f.brudd;
      Instant oppdaget = NAA.minus(Duration.ofHours(60));
      Bruddinnhold innhold =
          new Bruddinnhold("Brev til feil adresse", oppdaget, Fixture.HER, 12, "To brev byttet");
      String id = Ids.next();
      Brudd b = service.registrer(KOMMUNE, id, innhold);
      assertThat(service.registrer(KOMMUNE, id, innhold).id()).isEqualTo(id);
      assertThat(b.frist()).isEqualTo(oppdaget.plus(Duration.ofHours(72)));
      assertThat(b.stand(NAA)).isEqualTo(Brudd.Stand.SNART);
      assertThat(b.stand(b.frist())).isEqualTo(Brudd.Stand.SNART);
      assertThat(b.stand(b.frist().plusSeconds(1))).isEqualTo(Brudd.Stand.OVER);
      refuses(ErrorKind.CONFLICT, () -> service.lukk(KOMMUNE, id, "Ny rutine"));
      refuses(ErrorKind.INVALID, () -> service.vurder(KOMMUNE, id, null, null, "Fordi"));

      Brudd vurdert = service.vurder(KOMMUNE, id, Risiko.HOY, 13, "Helseopplysninger");
      assertThat(vurdert.antall()).isEqualTo(13);
      assertThat(vurdert.mangler()).containsExactly("melding", "varsel");
      assertThat(service.meld(KOMMUNE, id, "Altinn 1").stand(NAA)).isEqualTo(Brudd.Stand.GJORT);
      refuses(ErrorKind.CONFLICT, () -> service.meld(KOMMUNE, id, "En gang til"));
      refuses(ErrorKind.CONFLICT, () -> service.lukk(KOMMUNE, id, "Ny rutine"));
      service.varsle(KOMMUNE, id, "Ringt alle");
      assertThat(service.lukk(KOMMUNE, id, "Ny rutine").tilstand()).isEqualTo(Bruddtilstand.LUKKET);
      assertThat(service.hendelser(KOMMUNE, id))
          .extracting(Bruddhendelse::hva)
          .containsExactly("LUKK", "VARSLE", "MELD", "VURDER", "OPPDAG");
      refuses(ErrorKind.NOT_FOUND, () -> service.hent("orland", id));
      refuses(ErrorKind.CONFLICT, () -> service.vurder(KOMMUNE, id, Risiko.HOY, 1, "For sent"));
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatHardlyMeansAnythingIsKeptAndNotNotified(TestDatabase db) {
    try (Fixture f = new Fixture(db)) {
      BruddService service =
          new BruddService(
              new BruddStore(f.enhet("no.samtak.core.rettighet"), db.transactions()),
              f.tjenester,
              f,
              Clock.fixed(NAA, ZoneOffset.UTC));
      String id = Ids.next();
      service.registrer(
          KOMMUNE, id, new Bruddinnhold("Mistet telefon", NAA, null, null, "Kryptert"));
      service.vurder(KOMMUNE, id, Risiko.LITE_TROLIG, null, "Kryptert og slettet");
      assertThat(service.hent(KOMMUNE, id).stand(NAA.plus(Duration.ofDays(9))))
          .isEqualTo(Brudd.Stand.GJORT);
      assertThat(service.lukk(KOMMUNE, id, "Slettet på avstand").tilstand())
          .isEqualTo(Bruddtilstand.LUKKET);
      refuses(
          ErrorKind.INVALID,
          () ->
              service.registrer(
                  KOMMUNE,
                  Ids.next(),
                  new Bruddinnhold("X", NAA.plusSeconds(1), "finnes-ikke", -1, "y")));
      refuses(
          ErrorKind.INVALID,
          () ->
              service.registrer(
                  KOMMUNE, Ids.next(), new Bruddinnhold("Om 02013299997", NAA, null, null, "y")));
    }
  }
}
