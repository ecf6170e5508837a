// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.sak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SakinnholdTest {
  private static final LocalDate IDAG = LocalDate.of(2026, 11, 22);
  private static final String ID = "0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee";

  private static Sakinnhold krav(String person, String merknad) {
    return new Sakinnhold(
        "bolig", person, Sakslag.INNSYN, null, Kanal.SKRANKE, FremsattAv.PERSONEN, merknad);
  }

  @Test
  void aPersonWhoseIdHasElevenDigitsInARowMayAsk() {
    String id = "0199aaaa-bbbb-7ccc-8ddd-12345678901a";
    assertThat(krav(id, "Kom selv").kontrollert(IDAG).person()).isEqualTo(id);
  }

  @Test
  void anIdentityNumberInTheNoteIsRefused() {
    refuses(krav(ID, "Gjelder 010203 45678"), "merknad");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee-for-lang"})
  void aPersonIsGivenByAnId(String person) {
    refuses(krav(person, ""), "person");
  }

  private static void refuses(Sakinnhold innhold, String felt) {
    assertThatThrownBy(() -> innhold.kontrollert(IDAG))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.fields()).extracting(FieldError::field).containsExactly(felt));
  }
}
