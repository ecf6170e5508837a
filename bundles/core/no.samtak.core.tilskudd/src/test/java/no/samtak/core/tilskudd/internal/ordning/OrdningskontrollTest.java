// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.ordning;

import static no.samtak.core.tilskudd.internal.ordning.Ordningsbrudd.Regel.EGENANDEL;
import static no.samtak.core.tilskudd.internal.ordning.Ordningsbrudd.Regel.EGENANDEL_MANGLER;
import static no.samtak.core.tilskudd.internal.ordning.Ordningsbrudd.Regel.MAKS_AAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.api.finansiering.Finansiering.Aarsbelop;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrdningskontrollTest {
  private static List<Ordningsbrudd> brudd(
      @Nullable Integer maksAar,
      @Nullable String prosent,
      @Nullable String fra,
      @Nullable String til,
      Aarsbelop... linjer) {
    Ordningsinnhold innhold =
        new Ordningsinnhold(
            "Giver",
            "Ordning",
            null,
            maksAar,
            prosent == null ? null : new BigDecimal(prosent),
            null,
            null,
            null,
            false,
            "");
    return new Ordningskontroll(List.of(new Ordning("o-1", innhold, 1)))
        .av(
            "o-1",
            fra == null ? null : LocalDate.parse(fra),
            til == null ? null : LocalDate.parse(til),
            List.of(linjer));
  }

  private static Aarsbelop e(int aar, @Nullable Integer kr) {
    return new Aarsbelop(aar, Betaler.E, kr == null ? null : BigDecimal.valueOf(kr));
  }

  private static Aarsbelop k(int aar, @Nullable Integer kr) {
    return new Aarsbelop(aar, Betaler.K, kr == null ? null : BigDecimal.valueOf(kr));
  }

  @Test
  void moneyIsForAtMostTheYearsOfTheSchemeToTheDay() {
    assertThat(brudd(3, null, "2020-03-01", "2023-02-28")).isEmpty();
    assertThat(brudd(3, null, "2020-03-01", "2023-03-01"))
        .containsExactly(new Ordningsbrudd(MAKS_AAR, BigDecimal.valueOf(3), new BigDecimal("3.1")));
    assertThat(brudd(1, null, "2020-01-01", "2022-06-30"))
        .extracting(Ordningsbrudd::er)
        .containsExactly(new BigDecimal("2.5"));
  }

  @Test
  void withoutDaysTheYearsWithTheFundersMoneyCountAndOneMoreMayBeBegun() {
    assertThat(brudd(2, null, null, "2023-12-31", e(2021, 1), e(2022, 1), e(2023, null))).isEmpty();
    List<Aarsbelop> fire = new ArrayList<>();
    for (int aar = 2021; aar <= 2024; aar++) {
      fire.add(e(aar, null));
      fire.add(k(aar + 10, 1));
    }
    assertThat(brudd(2, null, null, null, fire.toArray(Aarsbelop[]::new)))
        .containsExactly(new Ordningsbrudd(MAKS_AAR, BigDecimal.valueOf(2), BigDecimal.valueOf(4)));
  }

  @Test
  void theKommunesPartIsOfAllThatIsPaidInTheFundersYears() {
    assertThat(brudd(null, "25", null, null, e(2021, 300), k(2021, 100), k(2022, 0))).isEmpty();
    assertThat(brudd(null, "25", null, null, e(2021, 300), k(2021, 99), k(2022, 900)))
        .containsExactly(
            new Ordningsbrudd(EGENANDEL, new BigDecimal("25"), new BigDecimal("24.8")));
    assertThat(brudd(null, "25", null, null, e(2021, 300), k(2022, 900)))
        .containsExactly(new Ordningsbrudd(EGENANDEL_MANGLER, new BigDecimal("25"), null));
  }

  @Test
  void whatNobodyKnowsBreaksNoRule() {
    assertThat(brudd(2, "50", null, null)).isEmpty();
    assertThat(brudd(null, "50", null, null, e(2021, null), k(2021, 1))).isEmpty();
    assertThat(brudd(null, "50", null, null, e(2021, 100), k(2021, null))).isEmpty();
    assertThat(brudd(null, "0", null, null, e(2021, 100))).isEmpty();
    assertThat(
            new Ordningskontroll(List.of())
                .av("o-1", LocalDate.MIN, LocalDate.MAX, List.of(e(2021, 1))))
        .isEmpty();
  }
}
