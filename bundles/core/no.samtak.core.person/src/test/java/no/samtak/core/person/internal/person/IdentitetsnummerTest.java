// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import no.samtak.core.person.internal.person.Identitetsnummer.Slag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors of the tax authority's rule for 2032, which the old rule is part of. */
class IdentitetsnummerTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "02013299997",
        "02013299806",
        "30108299920",
        "31129956715",
        "02016126007",
        "23079410918"
      })
  void numbersOfTheOldRuleHold(String nummer) {
    assertThat(Identitetsnummer.les(nummer))
        .hasValueSatisfying(
            n -> {
              assertThat(n.slag()).isEqualTo(Slag.FODSELSNUMMER);
              assertThat(n.syntetisk()).isFalse();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"02013299903", "30108299939"})
  void numbersOfTheRuleOf2032Hold(String nummer) {
    assertThat(Identitetsnummer.les(nummer)).isPresent();
  }

  @Test
  void aSyntheticDNumberIsBoth() {
    assertThat(Identitetsnummer.les("479067 01517"))
        .hasValueSatisfying(
            n -> {
              assertThat(n.slag()).isEqualTo(Slag.D_NUMMER);
              assertThat(n.syntetisk()).isTrue();
              assertThat(n.siffer()).isEqualTo("47906701517");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"02013299998", "12345678901", "00000000000", "0201329999", "", "x", "٠٢٠١٣٢٩٩٩٩٧"})
  void whatIsNoNumberIsNone(String nummer) {
    assertThat(Identitetsnummer.les(nummer)).isEmpty();
  }

  @Test
  void theDayMustExistAndTheYear00IsALeapYear() {
    assertThat(any("290200")).isTrue();
    assertThat(any("290204")).isTrue();
    assertThat(any("290201")).isFalse();
    assertThat(any("310485")).isFalse();
    assertThat(any("311385")).isFalse();
    assertThat(any("319385")).isFalse();
    assertThat(any("318285")).isFalse();
    assertThat(any("318185")).isTrue();
    assertThat(any("714185")).isTrue();
    assertThat(any("016585")).isTrue();
    assertThat(any("017785")).isTrue();
    assertThat(any("017885")).isFalse();
  }

  @Test
  void theDigitsAreNeverInItsText() {
    assertThat(Identitetsnummer.les("02013299997").orElseThrow().toString()).doesNotContain("0201");
  }

  /** Whether any number with these six digits in front is one. */
  private static boolean any(String dag) {
    return IntStream.range(0, 100_000)
        .anyMatch(i -> Identitetsnummer.les(dag + String.format("%05d", i)).isPresent());
  }
}
