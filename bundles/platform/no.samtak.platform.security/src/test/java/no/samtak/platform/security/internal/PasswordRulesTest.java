// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {
  private final PasswordRules rules = new PasswordRules();

  @ParameterizedTest
  @CsvSource({
    "kort1234567, feil.passordKort",
    "heter Nordmann selv, feil.passordNavn",
    "aaaaaaaaaaaa, feil.passordVanlig",
    "abababababab, feil.passordVanlig",
    "Password2026!, feil.passordVanlig",
    "PassordPassord, feil.passordVanlig",
    "Sommer2026!!!, feil.passordVanlig",
    "LevangerKommune1, feil.passordVanlig",
  })
  void whatIsEasilyGuessedIsRefused(String password, String why) {
    assertThat(rules.broken("nordmann", password.toCharArray()))
        .hasValueSatisfying(text -> assertThat(text.key()).isEqualTo(why));
  }

  @Test
  void aLongPasswordNeedsNoSpecialSigns() {
    assertThat(rules.broken("nordmann", "riktig hest batteri stift".toCharArray())).isEmpty();
    assertThat(rules.broken("nordmann", "x1".repeat(101).toCharArray())).isPresent();
  }

  @Test
  void generatedPasswordsFollowTheRulesAndNeverRepeat() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      char[] password = rules.generate();
      assertThat(rules.broken("operator", password)).isEmpty();
      assertThat(new String(password)).matches("([a-z2-9]{4}-){4}[a-z2-9]{4}");
      assertThat(seen.add(new String(password))).isTrue();
    }
  }
}
