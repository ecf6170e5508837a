// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerDateTest {
  private final AnswerDate date = new AnswerDate();

  @Test
  void theDateIsWrittenAsHttpWantsItWithTwoDigitsOfTheDay() {
    assertThat(date.at(784111777000L)).isEqualTo("Sun, 06 Nov 1994 08:49:37 GMT");
  }

  @Test
  void theTextFollowsTheSecond() {
    assertThat(date.at(784111777999L)).isEqualTo("Sun, 06 Nov 1994 08:49:37 GMT");
    assertThat(date.at(784111778000L)).isEqualTo("Sun, 06 Nov 1994 08:49:38 GMT");
    assertThat(date.at(784111777000L)).isEqualTo("Sun, 06 Nov 1994 08:49:37 GMT");
  }
}
