// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PasswordHasherTest {
  private final PasswordHasher hasher = new PasswordHasher(Sikkerhet.CHEAP);

  @Test
  void aHashIsVerifiedByItsPasswordOnly() {
    String hash = hasher.hash("blåbær på Ørlandet".toCharArray());
    assertThat(hasher.verify(hash, "blåbær på Ørlandet".toCharArray())).isTrue();
    for (String other :
        List.of("", "blåbær på Ørlande", "Blåbær på Ørlandet", "blåbær på Ørlandet ")) {
      assertThat(hasher.verify(hash, other.toCharArray())).isFalse();
    }
  }

  @Test
  void anAWithARingIsTheSameFromEveryKeyboard() {
    String hash = hasher.hash("bl\u00e5b\u00e6r".toCharArray());
    assertThat(hasher.verify(hash, "bla\u030ab\u00e6r".toCharArray())).isTrue();
  }

  @Test
  void theSamePasswordHasTwoHashes() {
    assertThat(hasher.hash("likt".toCharArray())).isNotEqualTo(hasher.hash("likt".toCharArray()));
  }

  @Test
  void theCostStandsInTheHashAndAnotherCostIsOutdated() {
    String hash = hasher.hash("passe langt".toCharArray());
    PasswordHasher dearer = new PasswordHasher(new PasswordHasher.Cost(128, 2, 1));
    assertThat(hash).startsWith("$argon2id$v=19$m=64,t=1,p=1$");
    assertThat(hasher.outdated(hash)).isFalse();
    assertThat(dearer.outdated(hash)).isTrue();
    assertThat(dearer.verify(hash, "passe langt".toCharArray())).isTrue();
  }

  /** From the test vectors of the reference implementation (phc-winner-argon2, test.c). */
  @Test
  void hashesOfOtherImplementationsAreUnderstood() {
    String reference =
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
    assertThat(hasher.verify(reference, "password".toCharArray())).isTrue();
    assertThat(hasher.verify(reference, "passwore".toCharArray())).isFalse();
  }

  @Test
  void whatIsNoHashOfOursIsNeverRight() {
    for (String text : List.of("", "password", "$2a$10$abc", "$argon2i$v=19$m=64,t=1,p=1$YQ$YQ")) {
      assertThat(hasher.verify(text, "password".toCharArray())).isFalse();
      assertThat(hasher.outdated(text)).isTrue();
    }
  }

  @Test
  void nobodyHasNoPassword() {
    assertThat(hasher.verifyNobody("".toCharArray())).isFalse();
  }
}
