// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.samtykke;

import static no.samtak.core.samtykke.internal.samtykke.Overgang.AVSLA;
import static no.samtak.core.samtykke.internal.samtykke.Overgang.ENDRE;
import static no.samtak.core.samtykke.internal.samtykke.Overgang.GI;
import static no.samtak.core.samtykke.internal.samtykke.Overgang.TREKK;
import static no.samtak.core.samtykke.internal.samtykke.Overgang.UTLOP;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OvergangTest {
  private static final LocalDate SISTE = LocalDate.of(2013, 5, 31);

  @Test
  void theTableIsThatOfS9() {
    Map<Tilstand, List<Overgang>> paaSisteDag =
        Map.of(
            Tilstand.FORESPURT, List.of(GI, AVSLA),
            Tilstand.GITT, List.of(ENDRE, TREKK),
            Tilstand.AVSLATT, List.of(ENDRE),
            Tilstand.ENDRET, List.of(),
            Tilstand.TRUKKET, List.of(),
            Tilstand.UTLOPT, List.of());
    Map<Tilstand, List<Overgang>> dagenEtter =
        Map.of(
            Tilstand.FORESPURT, List.of(AVSLA),
            Tilstand.GITT, List.of(ENDRE, UTLOP),
            Tilstand.AVSLATT, List.of(ENDRE),
            Tilstand.ENDRET, List.of(),
            Tilstand.TRUKKET, List.of(),
            Tilstand.UTLOPT, List.of());
    for (Tilstand t : Tilstand.values()) {
      assertThat(Overgang.mulige(t, SISTE, SISTE)).isEqualTo(paaSisteDag.get(t));
      assertThat(Overgang.mulige(t, SISTE, SISTE.plusDays(1))).isEqualTo(dagenEtter.get(t));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2000-11-14, 2012-11-13, UNDER_12",
    "2000-11-14, 2012-11-14, FRA_12",
    "1996-11-15, 2012-11-14, FRA_12",
    "1996-11-15, 2012-11-15, FRA_16",
    "1994-11-14, 2012-11-13, FRA_16",
    "1994-11-14, 2012-11-14, FRA_18",
    "1996-02-29, 2012-02-28, FRA_12",
    "1996-02-29, 2014-02-28, FRA_16",
    "1996-02-29, 2014-03-01, FRA_18",
    ", 2012-11-14, UKJENT"
  })
  void whoDecidesFollowsFromTheAgeAtTheDate(
      @org.jspecify.annotations.Nullable LocalDate fodt, LocalDate dag, Aldersgruppe gruppe) {
    assertThat(Aldersgruppe.paa(fodt, dag)).isEqualTo(gruppe);
  }
}
