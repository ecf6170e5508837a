// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.persistence;

import static no.samtak.core.rettighet.internal.Fixture.KOMMUNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import no.samtak.core.api.personvern.Personflytting.Flytting;
import no.samtak.core.rettighet.internal.Fixture;
import no.samtak.core.rettighet.internal.sak.Hendelse;
import no.samtak.core.rettighet.internal.sak.Sakslag;
import no.samtak.core.rettighet.internal.sak.Saktilstand;
import no.samtak.platform.api.error.DomainException;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of requests when two entries of a person are merged, and parted. */
class RettighetsflyttingTest {
  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  private interface Arbeid {
    void gjor(Rettighetsflytting flytting, Connection c, Flytting f);
  }

  private static void gjor(Fixture f, String fra, String til, Arbeid arbeid) {
    Rettighetsflytting flytting =
        new Rettighetsflytting(f.database.dataSource(), f.ord, f, f, Clock.systemUTC());
    try (Connection c = f.database.direct().getConnection()) {
      arbeid.gjor(flytting, c, new Flytting(KOMMUNE, Fixture.HER, fra, til, "Samme fødselsdag"));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> hendt(Fixture f, String sak) {
    return f.service.hent(KOMMUNE, sak).hendelser().stream().map(Hendelse::hva).toList();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void requestsFollowThePersonAndGoBackAsTheyHaveBecome(TestDatabase db) {
    try (Fixture f = new Fixture(db)) {
      String fra = f.person("Stille", "Bekk");
      String til = f.person("Stille", "Bekk");
      String flyttet = f.begynt(fra, Sakslag.INNSYN);
      String sin = f.begynt(til, Sakslag.INNSYN);

      gjor(f, fra, til, Rettighetsflytting::flett);
      assertThat(f.service.hent(KOMMUNE, flyttet).sak().personId()).isEqualTo(til);
      assertThat(f.service.hent(KOMMUNE, flyttet).hendelser())
          .first()
          .satisfies(
              h -> {
                assertThat(h.hva()).isEqualTo(Hendelse.FLYTT);
                assertThat(h.til()).isEqualTo(Saktilstand.UNDER_ARBEID);
                assertThat(h.grunn()).isEqualTo("Samme fødselsdag");
              });
      f.service.trekk(KOMMUNE, flyttet, "Ombestemte seg");

      gjor(f, fra, til, Rettighetsflytting::skill);
      assertThat(f.service.hent(KOMMUNE, flyttet).sak().personId()).isEqualTo(fra);
      assertThat(f.service.hent(KOMMUNE, flyttet).sak().tilstand()).isEqualTo(Saktilstand.TRUKKET);
      assertThat(f.service.hent(KOMMUNE, sin).sak().personId()).isEqualTo(til);
      assertThat(hendt(f, flyttet)).containsExactly("SKILL", "TREKK", "FLYTT", "START", "MOTTA");
      assertThat(hendt(f, sin)).containsExactly("START", "MOTTA");

      // What is parted once stays so, and both can be done again.
      gjor(f, fra, til, Rettighetsflytting::skill);
      assertThat(hendt(f, flyttet)).hasSize(5);
      gjor(f, fra, til, Rettighetsflytting::flett);
      gjor(f, fra, til, Rettighetsflytting::skill);
      assertThat(f.service.hent(KOMMUNE, flyttet).sak().personId()).isEqualTo(fra);
      assertThat(f.service.hent(KOMMUNE, sin).sak().personId()).isEqualTo(til);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whoWorksWithARequestThatMovesIsTold(TestDatabase db) {
    try (Fixture f = new Fixture(db)) {
      String fra = f.person("Stille", "Bekk");
      String til = f.person("Stille", "Bekk");
      String sak = f.begynt(fra, Sakslag.INNSYN);
      long lest = f.service.hent(KOMMUNE, sak).sak().versjon();
      gjor(f, fra, til, Rettighetsflytting::flett);
      assertThat(f.service.hent(KOMMUNE, sak).sak().versjon()).isGreaterThan(lest);
      assertThatThrownBy(() -> f.service.hent("orland", sak)).isInstanceOf(DomainException.class);
    }
  }
}
