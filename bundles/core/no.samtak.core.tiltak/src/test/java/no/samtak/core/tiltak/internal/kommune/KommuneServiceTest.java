// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.kommune;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.samtak.core.api.kommune.Kommune;
import no.samtak.core.api.kommune.Kommunenummer;
import no.samtak.core.tiltak.internal.persistence.KommuneStore;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chains of SSB Klass 131, as the migrations bring them. */
class KommuneServiceTest {
  private static final KommuneService REGISTER = register();

  private static KommuneService register() {
    TestDatabase database = TestDatabase.h2().migrate("tiltak", KommuneStore.class);
    return new KommuneService(
        new KommuneStore(database.unit("no.samtak.core.tiltak"), database.transactions()));
  }

  @ParameterizedTest
  @CsvSource({
    "levanger, 2012-11-14, 1719",
    "levanger, 2017-12-31, 1719",
    "levanger, 2018-01-01, 5037",
    "verdal, 2017-12-31, 1721",
    "verdal, 2026-01-01, 5038",
    "orland, 2006-01-06, 1621",
    "orland, 2019-12-31, 5015",
    "orland, 2020-01-01, 5057",
    "bjugn, 2017-12-31, 1627",
    "bjugn, 2018-01-01, 5017",
    "kvanangen, 2011-06-01, 1943",
    "kvanangen, 2020-01-01, 5429",
    "kvanangen, 2023-12-31, 5429",
    "kvanangen, 2024-01-01, 5546"
  })
  void theNumberFollowsTheDate(String slug, LocalDate dag, String nummer) {
    assertThat(REGISTER.finn(slug).flatMap(k -> k.nummer(dag)).map(Kommunenummer::nummer))
        .contains(nummer);
    assertThat(REGISTER.medNummer(nummer, dag).map(Kommune::slug)).contains(slug);
  }

  @Test
  void aMergedKommuneHasNoNumberAfterwardsAndIsNotServed() {
    Kommune bjugn = REGISTER.finn("bjugn").orElseThrow();
    assertThat(bjugn.nummer(LocalDate.of(2020, 1, 1))).isEmpty();
    assertThat(REGISTER.find("bjugn")).isEmpty();
    assertThat(REGISTER.all())
        .extracting(Tenant::slug)
        .containsExactly("kvanangen", "levanger", "verdal", "orland");
  }

  @ParameterizedTest
  @CsvSource({
    "1627, 2026-01-01, 5057",
    "1627, 2018-06-01, 5017",
    "1719, 2026-01-01, 5037",
    "1943, 2021-01-01, 5429",
    "1943, 2026-01-01, 5546"
  })
  void aNumberIsFollowedThroughChangesAndMergers(String gammelt, LocalDate dag, String nytt) {
    assertThat(REGISTER.oversett(gammelt, dag).map(Kommunenummer::nummer)).contains(nytt);
  }

  @Test
  void noNumberHoldsForTwoOnOneDay() {
    for (LocalDate dag = LocalDate.of(2005, 1, 1);
        dag.isBefore(LocalDate.of(2026, 1, 1));
        dag = dag.plusMonths(1)) {
      LocalDate denne = dag;
      assertThat(
              REGISTER.alle().stream().flatMap(k -> k.nummer(denne).stream()).map(n -> n.nummer()))
          .doesNotHaveDuplicates();
    }
    assertThat(REGISTER.medNummer("5057", LocalDate.of(2012, 1, 1))).isEmpty();
    assertThat(REGISTER.oversett("9999", LocalDate.of(2012, 1, 1))).isEmpty();
  }
}
