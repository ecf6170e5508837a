// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.tilstand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.modulstyring.internal.forslag.Forslagstilstand;
import org.junit.jupiter.api.Test;

class S3Test {
  @Test
  void theTableSaysWhatCanHappenInEachState() {
    assertThat(Overgang.mulige(Modultilstand.TILGJENGELIG)).isEmpty();
    assertThat(Overgang.mulige(Modultilstand.INSTALLERT))
        .containsExactly(
            Overgang.APNET,
            Overgang.APNET_AV_NODEN,
            Overgang.BYTTET_INN,
            Overgang.BYTTET_INN_LUKKET);
    assertThat(Overgang.mulige(Modultilstand.AKTIV))
        .containsExactly(Overgang.LUKKET, Overgang.BYTTET_UT);
    assertThat(Overgang.mulige(Modultilstand.SKRIVEBESKYTTET))
        .containsExactly(
            Overgang.DEAKTIVERT_ETTER_LESETID,
            Overgang.GJENAPNET,
            Overgang.BYTTET_UT,
            Overgang.BYTTET_INN);
    assertThat(Overgang.mulige(Modultilstand.DEAKTIVERT))
        .containsExactly(Overgang.GJENAPNET, Overgang.BYTTET_INN, Overgang.BYTTET_INN_LUKKET);
    assertThat(Overgang.mulige(Modultilstand.AVINSTALLERT)).isEmpty();
  }

  @Test
  void noEventEntersWhatFollowsFromTheNode() {
    Set<Modultilstand> lagres =
        EnumSet.of(Modultilstand.AKTIV, Modultilstand.SKRIVEBESKYTTET, Modultilstand.DEAKTIVERT);
    assertThat(Overgang.values()).allMatch(o -> lagres.contains(o.til()));
    assertThat(Overgang.values()).noneMatch(o -> o.kanSkjeI(o.til()));
  }

  @Test
  void aProposalEndsOnceAndIsCarriedOutOnlyWithBothYeses() {
    for (Forslagstilstand t : Forslagstilstand.values()) {
      assertThat(t.videre().contains(Forslagstilstand.UTFORT))
          .isEqualTo(t == Forslagstilstand.GODKJENT || t == Forslagstilstand.VENTER_PA);
      assertThat(t.videre().contains(Forslagstilstand.TRUKKET)).isEqualTo(t.apent());
      assertThat(t.videre().contains(Forslagstilstand.AVSLATT)).isEqualTo(t.tilBehandling());
    }
  }
}
