// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.finans.internal.register.Funnhendelse;
import no.samtak.core.finans.internal.register.Funntilstand;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.junit.jupiter.api.Test;

/** Every text that a page or a code asks for is there, in both languages. */
class TeksterTest {
  private static final Texts TEKSTER = Texts.of(FunnPage.class.getClassLoader());
  private static final Pattern NOKKEL = Pattern.compile("'(funn\\.[A-Za-z.]*[A-Za-z])'");

  @Test
  void everyCodeHasItsWords() {
    List<String> nokler = new ArrayList<>();
    for (Funntilstand t : Funntilstand.values()) {
      nokler.add("funn.tilstand." + t);
    }
    for (Funnhendelse.Hva h : Funnhendelse.Hva.values()) {
      nokler.add("funn.hendelse." + h);
    }
    for (Funnklasse k : Funnklasse.values()) {
      nokler.add("funn.klasse." + k);
    }
    for (Language sprak : List.of(Language.NB, Language.NN)) {
      assertThat(nokler).allMatch(k -> TEKSTER.has(sprak, k));
    }
  }

  @Test
  void everyTextOfATemplateIsThere() throws IOException {
    for (String mal : List.of("funn-liste", "funn", "funn-nytt")) {
      List<String> nokler =
          NOKKEL
              .matcher(les("/web/templates/" + mal + ".peb"))
              .results()
              .map(m -> m.group(1))
              .toList();
      assertThat(nokler).isNotEmpty();
      for (Language sprak : List.of(Language.NB, Language.NN)) {
        assertThat(nokler).allMatch(k -> TEKSTER.has(sprak, k));
      }
    }
  }

  @Test
  void bothLanguagesHaveTheSameTexts() throws IOException {
    assertThat(nokler("nn")).containsExactlyInAnyOrderElementsOf(nokler("nb"));
  }

  @Test
  void theHeadingCountsInWords() {
    assertThat(TEKSTER.get(Language.NB, "funn.overskrift", 93L, 93L))
        .isEqualTo("93 funn i kildene, 93 er åpne");
    assertThat(TEKSTER.get(Language.NN, "funn.overskrift", 1L, 0L))
        .isEqualTo("Eitt funn i kjeldene");
  }

  private static List<String> nokler(String sprak) throws IOException {
    Properties tekster = new Properties();
    try (InputStream in =
        Objects.requireNonNull(
            FunnPage.class.getResourceAsStream(
                "/OSGI-INF/l10n/messages_" + sprak + ".properties"))) {
      tekster.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return tekster.stringPropertyNames().stream().sorted().toList();
  }

  private static String les(String ressurs) throws IOException {
    try (InputStream in = Objects.requireNonNull(FunnPage.class.getResourceAsStream(ressurs))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
