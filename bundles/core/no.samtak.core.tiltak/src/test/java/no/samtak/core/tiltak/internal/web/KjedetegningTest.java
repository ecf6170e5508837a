// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.tiltak.Lenkeslag;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.tiltak.internal.kjede.Virkning;
import org.junit.jupiter.api.Test;

class KjedetegningTest {
  private static Virkningsvisning vist(String tiltak, String... par) {
    List<Virkning.Kant> kanter = new ArrayList<>();
    List<Tiltak> alle = new ArrayList<>();
    for (int i = 0; i < par.length; i += 2) {
      kanter.add(new Virkning.Kant("l" + i, par[i], par[i + 1], Lenkeslag.DELER_LOKALER, "", ""));
    }
    for (String slug : List.of("kafe", "verksted", "bolig", "turlag")) {
      alle.add(new Tiltak("fjellvik", slug, "Navnet " + slug, TiltakTilstand.I_DRIFT));
    }
    return Virkningsvisning.av(Virkning.av(tiltak, kanter), alle);
  }

  @Test
  void eachWhoIsHitHasOneBoxAndALineToTheOneBefore() {
    Virkningsvisning vist =
        vist("kafe", "kafe", "verksted", "kafe", "bolig", "bolig", "turlag", "turlag", "kafe");

    Kjedetegning tegning = Kjedetegning.av(vist);

    assertThat(Kjedetegning.kanTegnes(vist)).isTrue();
    assertThat(tegning.bokser())
        .extracting(b -> b.linjer().get(0).tekst())
        .containsExactly("Navnet kafe", "Navnet verksted", "Navnet bolig", "Navnet turlag");
    assertThat(tegning.bokser()).filteredOn(Kjedetegning.Boks::forst).hasSize(1);
    assertThat(tegning.streker()).hasSize(3);
  }

  @Test
  void allIsWithinTheDrawingAndNoBoxLiesOnAnother() {
    Virkningsvisning vist =
        vist("kafe", "kafe", "verksted", "verksted", "bolig", "bolig", "turlag");

    Kjedetegning tegning = Kjedetegning.av(vist);

    double hoyde = Double.parseDouble(tegning.hoyde());
    for (Kjedetegning.Boks b : tegning.bokser()) {
      assertThat(Double.parseDouble(b.x()) + Double.parseDouble(b.b())).isLessThanOrEqualTo(724);
      assertThat(Double.parseDouble(b.y())).isNotNegative();
      assertThat(Double.parseDouble(b.y()) + Double.parseDouble(b.h())).isLessThanOrEqualTo(hoyde);
    }
    assertThat(tegning.bokser()).extracting(b -> b.x() + " " + b.y()).doesNotHaveDuplicates();
  }

  @Test
  void aLongNameHasTwoLinesAndThenDots() {
    assertThat(Kjedetegning.linjer("Kafé", 12)).containsExactly("Kafé");
    assertThat(Kjedetegning.linjer("Arbeid og aktivitet for alle", 12))
        .containsExactly("Arbeid og", "aktivitet f…");
    assertThat(Kjedetegning.linjer("Aktivitetstilbudene", 8)).containsExactly("Aktivit…");
  }

  @Test
  void whatHitsNobodyIsNotDrawn() {
    assertThat(Kjedetegning.kanTegnes(vist("kafe"))).isFalse();
  }
}
