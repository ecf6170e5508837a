// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.tiltak.internal.innlesing.Innlesing;
import no.samtak.core.tiltak.internal.tiltak.TiltakHendelse;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.junit.jupiter.api.Test;

/** Texts whose keys are put together from codes are all there. */
class TeksterTest {
  private static final Texts TEKSTER = Texts.of(TiltakPage.class.getClassLoader());

  @Test
  void everyCodeHasItsWords() {
    List<String> keys = new ArrayList<>();
    for (TiltakTilstand t : TiltakTilstand.values()) {
      keys.add("tiltak.tilstand." + t);
    }
    for (TiltakHendelse h : TiltakHendelse.values()) {
      keys.add("tiltak.hendelse." + h);
    }
    for (Innlesing.Tilstand t : Innlesing.Tilstand.values()) {
      keys.add("innlesing.tilstand." + t);
    }
    for (Language language : List.of(Language.NB, Language.NN)) {
      assertThat(keys).allMatch(k -> TEKSTER.has(language, k));
    }
  }

  @Test
  void everyErrorInACellSaysHowItIsPutRight() throws IOException {
    Properties tekster = new Properties();
    try (InputStream in =
        TiltakPage.class.getResourceAsStream("/OSGI-INF/l10n/messages_nb.properties")) {
      tekster.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    for (String key :
        List.of(
            "tom",
            "forLang",
            "slug",
            "kode",
            "kodeMangler",
            "utenfor",
            "aar",
            "bokstavO",
            "mellomrom",
            "komma",
            "negativt",
            "ikkeTall",
            "dobbel",
            "aarMangler",
            "belopUtenAar",
            "forMangeRader")) {
      assertThat(tekster).containsKeys("innlesing.feil." + key, "innlesing.feil." + key + ".rett");
    }
  }
}
