// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.tiltak.Lenkeslag;
import no.samtak.core.utredning.internal.papir.Anbefaling;
import no.samtak.core.utredning.internal.papir.Tekstfelt;
import no.samtak.core.utredning.internal.register.Hendelse;
import no.samtak.core.utredning.internal.register.Utredningstilstand;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.junit.jupiter.api.Test;

/** Every text that a page or a code asks for is there, in both languages. */
class TeksterTest {
  private static final Texts TEKSTER = Texts.of(UtredningPage.class.getClassLoader());
  private static final Pattern NOKKEL =
      Pattern.compile("['\"](utredning\\.[A-Za-z.]*[A-Za-z])['\"]");

  @Test
  void everyCodeHasItsWords() {
    List<String> nokler = new ArrayList<>();
    for (Utredningstilstand t : Utredningstilstand.values()) {
      nokler.add("utredning.tilstand." + t);
    }
    for (Hendelse.Hva h : Hendelse.Hva.values()) {
      nokler.add("utredning.hendelse." + h);
    }
    for (Anbefaling a : Anbefaling.values()) {
      nokler.add("utredning.anbefaling." + a);
    }
    for (Tekstfelt f : Tekstfelt.values()) {
      nokler.add("utredning.felt." + f);
    }
    for (Grad g : Grad.values()) {
      nokler.add("utredning.grad." + g);
    }
    for (FinansieringTilstand t : FinansieringTilstand.values()) {
      nokler.add("utredning.finansiering." + t);
    }
    for (Betaler b : Betaler.values()) {
      nokler.add("utredning.betaler." + b);
    }
    for (Lenkeslag s : Lenkeslag.values()) {
      nokler.add("utredning.lenke." + s + (s.gjensidig() ? "" : ".fra"));
    }
    nokler.add("utredning.lenke.LEVERER_BRUKERE_TIL.til");
    assertFinnes(nokler);
  }

  @Test
  void everyTextOfTheTemplatesAndTheCodeIsThere() throws IOException {
    List<String> nokler = new ArrayList<>();
    for (String rot : List.of("src/main/resources/web/templates", "src/main/java")) {
      try (Stream<Path> filer = Files.walk(Path.of(rot))) {
        for (Path fil : filer.filter(Files::isRegularFile).toList()) {
          NOKKEL.matcher(Files.readString(fil)).results().forEach(m -> nokler.add(m.group(1)));
        }
      }
    }
    assertThat(nokler).hasSizeGreaterThan(200);
    assertFinnes(nokler);
  }

  @Test
  void bothLanguagesHaveTheSameTexts() throws IOException {
    assertThat(nokler("nn")).containsExactlyInAnyOrderElementsOf(nokler("nb"));
  }

  @Test
  void theHeadingCountsInWords() {
    assertThat(TEKSTER.get(Language.NB, "utredning.overskrift", 0))
        .isEqualTo("Ingen konsekvens\u00ADutredninger ennå");
    assertThat(TEKSTER.get(Language.NN, "utredning.overskrift", 2))
        .isEqualTo("2 konsekvens\u00ADutgreiingar");
  }

  private static void assertFinnes(List<String> nokler) {
    for (Language sprak : List.of(Language.NB, Language.NN)) {
      assertThat(nokler).allMatch(k -> TEKSTER.has(sprak, k), "in " + sprak);
    }
  }

  private static List<String> nokler(String sprak) throws IOException {
    Properties tekster = new Properties();
    try (InputStream in =
        Files.newInputStream(
            Path.of("src/main/resources/OSGI-INF/l10n/messages_" + sprak + ".properties"))) {
      tekster.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return tekster.stringPropertyNames().stream().sorted().toList();
  }
}
