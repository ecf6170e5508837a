// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.kjede;

import static no.samtak.core.api.tiltak.Lenkeslag.DELER_UTSTYR;
import static no.samtak.core.api.tiltak.Lenkeslag.FORUTSETTER_FINANSIERING;
import static no.samtak.core.api.tiltak.Lenkeslag.FORUTSETTER_INDIVIDUELL_PLAN;
import static no.samtak.core.api.tiltak.Lenkeslag.LEVERER_BRUKERE_TIL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.tiltak.Lenkeslag;
import no.samtak.core.tiltak.internal.kjede.Virkning.Berort;
import no.samtak.core.tiltak.internal.kjede.Virkning.Kant;
import no.samtak.core.tiltak.internal.kjede.Virkning.Ledd;
import org.junit.jupiter.api.Test;

class VirkningTest {
  private static Kant kant(String fra, Lenkeslag slag, String til) {
    return new Kant(fra + til, fra, til, slag, "", "");
  }

  private static List<String> rammes(String avvikles, Kant... kanter) {
    return Virkning.av(avvikles, List.of(kanter)).berorte().stream().map(Berort::tiltakId).toList();
  }

  @Test
  void sharingAndDeliveringHitBothEndsPresupposingOnlyTheOneWhoDoes() {
    for (Lenkeslag slag : Lenkeslag.values()) {
      boolean forutsetter =
          slag == FORUTSETTER_FINANSIERING || slag == FORUTSETTER_INDIVIDUELL_PLAN;
      assertThat(rammes("a", kant("a", slag, "b")))
          .as("%s, first closes", slag)
          .isEqualTo(forutsetter ? List.of() : List.of("b"));
      assertThat(rammes("b", kant("a", slag, "b")))
          .as("%s, second closes", slag)
          .containsExactly("a");
    }
  }

  @Test
  void aRingEndsWhereItBeganAndEachIsReachedOnceByTheShortestWay() {
    Virkning virkning =
        Virkning.av(
            "a",
            List.of(
                kant("a", LEVERER_BRUKERE_TIL, "b"),
                kant("b", LEVERER_BRUKERE_TIL, "c"),
                kant("c", LEVERER_BRUKERE_TIL, "a"),
                kant("c", DELER_UTSTYR, "d"),
                kant("x", DELER_UTSTYR, "y")));
    assertThat(virkning.berorte())
        .extracting(b -> b.tiltakId() + b.avstand())
        .containsExactly("b1", "c1", "d2");
    assertThat(virkning.berorte().get(2).vei()).extracting(Ledd::til).containsExactly("c", "d");
  }

  @Test
  void aLongChainAndOneThatStandsAloneAreNoTrouble() {
    List<Kant> lang = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      lang.add(kant("t" + i, LEVERER_BRUKERE_TIL, "t" + (i + 1)));
    }
    List<Berort> berorte = Virkning.av("t0", lang).berorte();
    assertThat(berorte).hasSize(2_000);
    assertThat(berorte.get(1_999).avstand()).isEqualTo(2_000);
    assertThat(Virkning.av("alene", lang).berorte()).isEmpty();
  }
}
