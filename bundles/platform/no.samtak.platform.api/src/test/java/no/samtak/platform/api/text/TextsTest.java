// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {
  private final Texts texts = Texts.common();

  @Test
  void eachLanguageHasItsOwnText() {
    assertThat(texts.get(Language.NB, "feil.forLang", 120)).isEqualTo("Høyst 120 tegn.");
    assertThat(texts.get(Language.NN, "feil.forLang", 120)).isEqualTo("Høgst 120 teikn.");
    assertThat(texts.get(Language.EN, "feil.forLang", 120)).isEqualTo("At most 120 characters.");
  }

  @Test
  void aTextWithinATextIsTranslatedFirst() {
    Text outer = Text.of("feil.lesbarhet", Text.of("feil.paakrevd"));
    assertThat(texts.get(Language.NN, outer))
        .isEqualTo("Vi kan ikkje lese det du sende: Fyll ut dette feltet.");
  }

  @Test
  void aPhraseBringsItsOwnWordsIntoAnothersText() {
    Phrase phrase = texts.phrase("feil.forLang", 120);
    assertThat(Texts.common().get(Language.NN, Text.of("feil.lesbarhet", phrase)))
        .isEqualTo("Vi kan ikkje lese det du sende: Høgst 120 teikn.");
  }

  @Test
  void whatIsNoKeyIsShownAsItIs() {
    for (String typed : new String[] {"Ring 'Kontoret'", "{0}", "{uferdig", "æ"}) {
      assertThat(texts.get(Language.NB, typed)).isEqualTo(typed);
    }
  }
}
