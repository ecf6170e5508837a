// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OppslagTest {
  private static final LocalDate FIRST = LocalDate.of(2012, 11, 14);

  @Test
  void isShownFromItsFirstDayToItsLast() {
    Oppslag oppslag = til(FIRST.plusDays(2));

    assertThat(oppslag.gjelder(FIRST.minusDays(1), 30)).isFalse();
    assertThat(oppslag.gjelder(FIRST, 30)).isTrue();
    assertThat(oppslag.gjelder(FIRST.plusDays(2), 30)).isTrue();
    assertThat(oppslag.gjelder(FIRST.plusDays(3), 30)).isFalse();
  }

  @Test
  void withoutAnEndIsShownForTheDaysOfTheSetting() {
    Oppslag oppslag = til(null);

    assertThat(oppslag.gjelder(FIRST.plusDays(29), 30)).isTrue();
    assertThat(oppslag.gjelder(FIRST.plusDays(30), 30)).isFalse();
    assertThat(oppslag.gjelder(FIRST, 1)).isTrue();
    assertThat(oppslag.gjelder(FIRST.plusDays(1), 1)).isFalse();
  }

  private static Oppslag til(@Nullable LocalDate last) {
    return new Oppslag("id", "levanger", "Tittel", "Tekst", FIRST, last, false, 1, Instant.EPOCH);
  }
}
