// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import no.samtak.platform.drift.internal.node.Timetall.Tall;
import org.junit.jupiter.api.Test;

class TimetallTest {
  private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");

  @Test
  void theHourIsCountedFromAnHourAgoAndFromTheStartBeforeThat() {
    Timetall timetall = new Timetall(START);
    Tall tall = timetall.siden(new Tall(START.plusSeconds(5), 10, 1));
    assertThat(tall.svar() + " " + tall.feilet()).isEqualTo("10 1");

    // Ten answers a minute and one of them failed, for three hours.
    for (int minute = 1; minute <= 180; minute++) {
      tall = timetall.siden(new Tall(START.plus(Duration.ofMinutes(minute)), 10L * minute, minute));
    }
    assertThat(tall.svar()).isBetween(590L, 610L);
    assertThat(tall.feilet()).isBetween(59L, 61L);
  }
}
