// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.tiltak;

import static no.samtak.core.api.tiltak.TiltakTilstand.ARKIVERT;
import static no.samtak.core.api.tiltak.TiltakTilstand.AVLYST;
import static no.samtak.core.api.tiltak.TiltakTilstand.I_DRIFT;
import static no.samtak.core.api.tiltak.TiltakTilstand.PLANLAGT;
import static no.samtak.core.api.tiltak.TiltakTilstand.TRUET;
import static no.samtak.core.api.tiltak.TiltakTilstand.UNDER_AVVIKLING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import no.samtak.core.api.tiltak.TiltakTilstand;
import org.junit.jupiter.api.Test;

class TiltakHendelseTest {
  @Test
  void everyStateIsReachedFromPlanned() {
    Set<TiltakTilstand> nadd = EnumSet.of(PLANLAGT);
    boolean vokser = true;
    while (vokser) {
      vokser = false;
      for (TiltakHendelse h : TiltakHendelse.values()) {
        if (nadd.stream().anyMatch(h::kanSkjeI)) {
          vokser |= nadd.add(h.til());
        }
      }
    }
    assertThat(nadd).containsExactlyInAnyOrder(TiltakTilstand.values());
  }

  @Test
  void onlyTheArchivedAndTheCalledOffEnd() {
    for (TiltakTilstand tilstand : TiltakTilstand.values()) {
      assertThat(TiltakHendelse.mulige(tilstand).isEmpty())
          .as(tilstand.name())
          .isEqualTo(tilstand == ARKIVERT || tilstand == AVLYST);
    }
  }

  @Test
  void closingStartsFromThreatenedAndCanBeReversed() {
    assertThat(TiltakHendelse.START_AVVIKLING.kanSkjeI(TRUET)).isTrue();
    assertThat(TiltakHendelse.START_AVVIKLING.kanSkjeI(I_DRIFT)).isFalse();
    assertThat(TiltakHendelse.mellom(UNDER_AVVIKLING, I_DRIFT))
        .contains(TiltakHendelse.OMGJOR_AVVIKLING);
  }

  @Test
  void betweenTwoStatesThereIsAtMostOneEvent() {
    for (TiltakTilstand fra : TiltakTilstand.values()) {
      assertThat(TiltakHendelse.mulige(fra))
          .extracting(TiltakHendelse::til)
          .doesNotHaveDuplicates();
    }
  }
}
