// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** The forms of {@code norge.md} § 1.6, on every JDK alike. */
class FormatsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  @Test
  void perCentStaysOnTheLineOfItsNumber() {
    assertThat(Formats.percent(new BigDecimal("46.7"), Language.NB)).isEqualTo("46,7\u00a0%");
    assertThat(Formats.percent(new BigDecimal("100"), Language.NN)).isEqualTo("100\u00a0%");
  }

  @Test
  void dates_are_written_in_the_language() {
    assertThat(Formats.date(DAY)).isEqualTo("21.11.2026");
    assertThat(Formats.longDate(DAY, Language.NB)).isEqualTo("21.\u00a0november\u00a02026");
    assertThat(Formats.dayAndDate(DAY, Language.NB)).startsWith("lørdag 21.");
    assertThat(Formats.dayAndDate(DAY, Language.NN)).startsWith("laurdag 21.");
    assertThat(Formats.longDate(DAY, Language.EN)).isEqualTo("21\u00a0November\u00a02026");
  }

  @Test
  void times_are_told_in_oslo() {
    assertThat(Formats.time(LocalTime.of(13, 5))).isEqualTo("13:05");
    assertThat(Formats.timeInText(LocalTime.of(13, 5), Language.NN)).isEqualTo("kl.\u00a013.05");
    assertThat(Formats.dateTime(Instant.parse("2026-06-30T22:30:00Z")))
        .isEqualTo("01.07.2026\u00a000:30");
  }

  @Test
  void numbers_have_hard_spaces_comma_and_a_real_minus() {
    assertThat(Formats.number(0)).isEqualTo("0");
    assertThat(Formats.number(999)).isEqualTo("999");
    assertThat(Formats.number(-1234567)).isEqualTo("\u22121\u00a0234\u00a0567");
    assertThat(Formats.number(new BigDecimal("1234567.80"), Language.NB))
        .isEqualTo("1\u00a0234\u00a0567,8");
    assertThat(Formats.number(new BigDecimal("1E+3"), Language.EN)).isEqualTo("1\u00a0000");
  }

  @Test
  void money_ends_in_kr_and_shows_ore_only_where_there_are_any() {
    assertThat(Formats.kroner(new BigDecimal("7250.5"), Language.NB))
        .isEqualTo("7\u00a0250,50\u00a0kr");
    assertThat(Formats.kroner(new BigDecimal("5200.00"), Language.NN))
        .isEqualTo("5\u00a0200\u00a0kr");
    assertThat(Formats.kroner(new BigDecimal("-0.005"), Language.NB))
        .isEqualTo("\u22120,01\u00a0kr");
    assertThat(Formats.thousandKroner(5608)).isEqualTo("5\u00a0608\u00a0tkr");
  }

  @Test
  void numbers_of_organisations_and_accounts_are_grouped() {
    assertThat(Formats.organisationNumber("974760673")).isEqualTo("974\u00a0760\u00a0673");
    assertThat(Formats.accountNumber("12345678903")).isEqualTo("1234.56.78903");
    assertThat(Formats.organisationNumber("x")).isEqualTo("x");
  }

  @Test
  void sizes_are_short() {
    assertThat(Formats.size(999, Language.NB)).isEqualTo("999\u00a0B");
    assertThat(Formats.size(3_400_000, Language.NB)).isEqualTo("3,4\u00a0MB");
    assertThat(Formats.size(20_971_520, Language.NB)).isEqualTo("21\u00a0MB");
  }

  @Test
  void a_typed_number_is_read_with_any_space_and_either_minus() {
    for (String typed : new String[] {"1 234,5", "1\u00a0234,5", "1\u202f234,5", " 1234,5 "}) {
      assertThat(Formats.parseNumber(typed)).as(typed).hasValue(new BigDecimal("1234.5"));
    }
    assertThat(Formats.parseNumber("\u221212")).hasValue(new BigDecimal("-12"));
    assertThat(Formats.parseNumber("-12")).hasValue(new BigDecimal("-12"));
  }

  @Test
  void what_may_be_read_in_two_ways_is_refused() {
    for (String typed : new String[] {"1.234", "12 34", "99O", "", "1,", "1e5", "12 kr"}) {
      assertThat(Formats.parseNumber(typed)).as(typed).isEmpty();
    }
  }

  @Test
  void a_typed_day_must_be_in_the_calendar() {
    assertThat(Formats.parseDate("1.3.2026")).hasValue(LocalDate.of(2026, 3, 1));
    assertThat(Formats.parseDate("2026-03-01")).hasValue(LocalDate.of(2026, 3, 1));
    assertThat(Formats.parseDate("31.02.2026")).isEmpty();
    assertThat(Formats.parseDate("1.3.26")).isEmpty();
  }
}
