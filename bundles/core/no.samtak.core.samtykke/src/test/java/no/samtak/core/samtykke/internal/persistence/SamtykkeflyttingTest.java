// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.persistence;

import static no.samtak.core.samtykke.internal.Fixture.KOMMUNE;
import static no.samtak.core.samtykke.internal.Fixture.VOKSEN;
import static no.samtak.core.samtykke.internal.Fixture.blikk;
import static no.samtak.core.samtykke.internal.Fixture.hvem;
import static no.samtak.core.samtykke.internal.Fixture.ja;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Personflytting.Flytting;
import no.samtak.core.samtykke.internal.Fixture;
import no.samtak.core.samtykke.internal.samtykke.Hendelse;
import no.samtak.core.samtykke.internal.samtykke.Samtykke;
import no.samtak.core.samtykke.internal.samtykke.Tilstand;
import no.samtak.testing.SignedIn;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What follows when two entries of a person are merged, and parted. */
class SamtykkeflyttingTest {
  private static final String ANNEN = "5d1f7b0e-6c5e-4d0e-9a43-0d2f3f2c1a11";
  private static final String TREDJE = "5d1f7b0e-6c5e-4d0e-9a43-0d2f3f2c1a12";

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  private static Fixture start(TestDatabase db) {
    Fixture f = new Fixture(db);
    for (String id : List.of(ANNEN, TREDJE)) {
      f.vegger.person("oppfolging", id, "Stille Bekk", LocalDate.of(1980, 3, 2), "nb");
    }
    return f;
  }

  private static void flett(Fixture f, String fra, String til) {
    gjor(f, fra, til, Samtykkeflytting::flett);
  }

  private static void skill(Fixture f, String fra, String til) {
    gjor(f, fra, til, Samtykkeflytting::skill);
  }

  private interface Arbeid {
    void gjor(Samtykkeflytting flytting, Connection c, Flytting f);
  }

  private static void gjor(Fixture f, String fra, String til, Arbeid arbeid) {
    Samtykkeflytting flytting =
        new Samtykkeflytting(
            f.database.dataSource(),
            f.vegger,
            new SignedIn(Fixture.SAKSBEHANDLER, KOMMUNE),
            f,
            f.klokke);
    try (Connection c = f.database.direct().getConnection()) {
      arbeid.gjor(flytting, c, new Flytting(KOMMUNE, "oppfolging", fra, til, "Samme fødselsdag"));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> ider(Fixture f, String person) {
    return f.service.oversikt(hvem(person)).samtykker().stream().map(Samtykke::id).toList();
  }

  private static boolean apent(Fixture f, String person, String mottaker) {
    return f.dekker(blikk(person, Dybde.STATUS), mottaker).isPresent();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void consentsFollowThePersonAndGoBackAsTheyHaveBecome(TestDatabase db) {
    try (Fixture f = start(db)) {
      String nav = f.gitt(ANNEN, f.til("nav"));
      String mor = f.gitt(ANNEN, f.tilMor("Varm Lind"));
      String bolig = f.gitt(VOKSEN, f.til("boligkontoret"));

      flett(f, ANNEN, VOKSEN);
      assertThat(ider(f, VOKSEN)).containsExactlyInAnyOrder(nav, mor, bolig);
      assertThat(ider(f, ANNEN)).isEmpty();
      assertThat(apent(f, VOKSEN, "nav")).isTrue();
      assertThat(apent(f, ANNEN, "nav")).isFalse();
      assertThat(f.service.hent(hvem(VOKSEN), nav).hendelser())
          .first()
          .satisfies(
              h -> {
                assertThat(h.overgang()).isEqualTo(Hendelse.FLYTT);
                assertThat(h.til()).isEqualTo(Tilstand.GITT);
                assertThat(h.grunn()).isEqualTo("Samme fødselsdag");
                assertThat(h.hvem()).isEqualTo("Ruskonsulent");
              });

      // meanwhile one is taken back, one changed, one given anew
      f.service.trekk(hvem(VOKSEN), nav, "");
      f.service.endre(hvem(VOKSEN), mor, "endret", f.tilMor("Varm Lind"), ja());
      String ny = f.gitt(VOKSEN, f.til("nav"));

      skill(f, ANNEN, VOKSEN);
      assertThat(ider(f, VOKSEN)).containsExactlyInAnyOrder(bolig, ny);
      assertThat(ider(f, ANNEN)).containsExactlyInAnyOrder(nav, mor, "endret");
      assertThat(f.service.hent(hvem(ANNEN), nav).tilstand()).isEqualTo(Tilstand.TRUKKET);
      assertThat(f.service.hent(hvem(ANNEN), "endret").tilstand()).isEqualTo(Tilstand.GITT);
      assertThat(f.service.hent(hvem(ANNEN), mor).hendelser())
          .extracting(Hendelse::overgang)
          .containsExactly("SKILL", "ENDRE", "FLYTT", "GI", "SPOR");
      assertThat(f.service.hent(hvem(ANNEN), mor).samtykke().vilkar().mottaker().navn())
          .isEqualTo("Varm Lind");
      assertThat(apent(f, ANNEN, "nav")).isFalse();
      assertThat(apent(f, VOKSEN, "nav")).isTrue();
      // and again, and what was parted is as it was
      flett(f, ANNEN, VOKSEN);
      skill(f, ANNEN, VOKSEN);
      assertThat(ider(f, ANNEN)).containsExactlyInAnyOrder(nav, mor, "endret");
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void anObjectionOfEitherHoldsForBothAndIsThereAgainAfterwards(TestDatabase db) {
    try (Fixture f = start(db)) {
      f.gitt(VOKSEN, f.til("nav"));
      f.service.motsett(hvem(ANNEN), "nav", "");
      f.service.motsett(hvem(ANNEN), "boligkontoret", "");
      f.service.motsett(hvem(VOKSEN), "boligkontoret", "");

      flett(f, ANNEN, VOKSEN);
      assertThat(f.service.oversikt(hvem(VOKSEN)).motsattSeg())
          .containsExactlyInAnyOrder("nav", "boligkontoret");
      assertThat(apent(f, VOKSEN, "nav")).isFalse();
      assertThat(f.service.oversikt(hvem(VOKSEN)).apne()).isEmpty();
      f.service.opphev(hvem(VOKSEN), "boligkontoret");

      skill(f, ANNEN, VOKSEN);
      assertThat(apent(f, VOKSEN, "nav")).isTrue();
      assertThat(f.service.oversikt(hvem(VOKSEN)).motsattSeg()).isEmpty();
      assertThat(f.service.oversikt(hvem(ANNEN)).motsattSeg())
          .containsExactlyInAnyOrder("nav", "boligkontoret");
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatWasMergedTwiceIsPartedTwice(TestDatabase db) {
    try (Fixture f = start(db)) {
      String nav = f.gitt(ANNEN, f.til("nav"));
      String bolig = f.gitt(TREDJE, f.til("boligkontoret"));
      flett(f, ANNEN, TREDJE);
      flett(f, TREDJE, VOKSEN);
      assertThat(ider(f, VOKSEN)).containsExactlyInAnyOrder(nav, bolig);
      skill(f, TREDJE, VOKSEN);
      assertThat(ider(f, TREDJE)).containsExactlyInAnyOrder(nav, bolig);
      assertThat(ider(f, VOKSEN)).isEmpty();
      skill(f, ANNEN, TREDJE);
      assertThat(ider(f, TREDJE)).containsExactly(bolig);
      assertThat(ider(f, ANNEN)).containsExactly(nav);
    }
  }
}
