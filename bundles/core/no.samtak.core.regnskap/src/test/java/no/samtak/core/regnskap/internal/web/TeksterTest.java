// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.samtak.core.regnskap.internal.avvik.Objektslag;
import no.samtak.core.regnskap.internal.avvik.Skille;
import no.samtak.core.regnskap.internal.hovedbok.Fortegn;
import no.samtak.core.regnskap.internal.kostra.Kostratabeller;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.junit.jupiter.api.Test;

class TeksterTest {
  private static final Texts TEKSTER = Texts.of(RegnskapPage.class.getClassLoader());

  @Test
  void everyCodeHasItsWords() {
    List<String> nokler = new ArrayList<>();
    for (Objektslag s : Objektslag.values()) {
      nokler.add("regnskap.slag." + s);
    }
    for (Skille s : Skille.values()) {
      if (s != Skille.SKILT_UT) {
        nokler.add("regnskap.skille." + s);
      }
    }
    for (Fortegn f : Fortegn.values()) {
      nokler.add("kostra.fortegn." + f);
    }
    for (Kostratabeller.Tall t : Kostratabeller.Tall.values()) {
      nokler.add("kostra." + t);
    }
    for (Language sprak : List.of(Language.NB, Language.NN)) {
      assertThat(nokler).allMatch(k -> TEKSTER.has(sprak, k));
    }
  }

  @Test
  void theHeadingAndTheRowsCountInWords() {
    assertThat(TEKSTER.get(Language.NB, "regnskap.overskrift", 1L, 3))
        .isEqualTo("Én av 3 har brukt mer enn budsjettert");
    assertThat(TEKSTER.get(Language.NB, "regnskap.rad", 4L, 1L)).isEqualTo("rad 4");
    assertThat(TEKSTER.get(Language.NN, "regnskap.rad", 4L, 12L))
        .isEqualTo("rad 4 og 12 rader i alt");
  }
}
