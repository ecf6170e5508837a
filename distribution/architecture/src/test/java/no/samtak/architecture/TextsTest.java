// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that people read. */
class TextsTest {
  /** A key that stands as a literal in Java, and is not the start of one put together. */
  private static final Pattern IN_JAVA =
      Pattern.compile("Text\\.of\\(\\s*\"([A-Za-z][^\"]*)\"\\s*[,)]");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern IN_NAVIGATION = Pattern.compile("\\bnav = \"([^\"]+)\"");
  private static final Pattern IN_TEMPLATE =
      Pattern.compile("\\bt\\(\\s*['\"]([^'\"]+)['\"]\\s*[,)]");

  static List<Bundle> bundles() {
    return Product.BUNDLES;
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bokmalAndNynorskHaveTheSameKeys(Bundle bundle) {
    assertThat(TextRule.missing(texts(bundle, "nb"), texts(bundle, "nn"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void nynorskIsNynorsk(Bundle bundle) {
    assertThat(TextRule.notNynorsk(texts(bundle, "nb"), texts(bundle, "nn"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void textsAreWellFormed(Bundle bundle) {
    for (String language : List.of("nb", "nn", "en")) {
      assertThat(TextRule.malformed(language, texts(bundle, language))).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyKeyThatIsUsedHasAText(Bundle bundle) {
    Set<String> known = new TreeSet<>(texts(bundle, "nb").stringPropertyNames());
    known.addAll(texts(common(), "nb").stringPropertyNames());
    assertThat(used(bundle).stream().filter(k -> !known.contains(k)).distinct()).isEmpty();
  }

  @Test
  void everyBreachIsFound() {
    Properties nb =
        properties("a=Lagre\nb=Dette er en ganske lang setning med mange ord som er lik\nc=x");
    Properties nn =
        properties(
            "a=Hvis du ikke lagrar\nb=Dette er en ganske lang setning med mange ord som er lik");
    assertThat(TextRule.missing(nb, nn)).containsExactly("c is missing in nynorsk");
    assertThat(TextRule.missing(nn, nb)).containsExactly("c is missing in bokmål");
    assertThat(TextRule.notNynorsk(nb, nn))
        .containsExactly(
            "a says 'hvis', which is bokmål",
            "a says 'ikke', which is bokmål",
            "b says 'en', which is bokmål",
            "b is the same sentence in both languages");
    assertThat(TextRule.malformed("en", properties("a={0\nb=don't\nc=")))
        .hasSize(3)
        .anySatisfy(v -> assertThat(v).contains("no pattern"))
        .anySatisfy(v -> assertThat(v).contains("apostrophe"))
        .anySatisfy(v -> assertThat(v).contains("empty"));
  }

  private static Bundle common() {
    return Product.BUNDLES.stream()
        .filter(b -> b.name().equals("no.samtak.platform.api"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> used(Bundle bundle) {
    List<String> used = new ArrayList<>();
    for (Path source : Repo.files(bundle.sources(), ".java")) {
      String text = COMMENT.matcher(Repo.read(source)).replaceAll("");
      IN_JAVA.matcher(text).results().forEach(r -> used.add(r.group(1)));
      IN_NAVIGATION.matcher(text).results().forEach(r -> used.add(r.group(1)));
    }
    for (Path template : Repo.files(bundle.resources(), ".peb")) {
      IN_TEMPLATE.matcher(Repo.read(template)).results().forEach(r -> used.add(r.group(1)));
    }
    return used;
  }

  private static Properties texts(Bundle bundle, String language) {
    Path file = bundle.resources().resolve("OSGI-INF/l10n/messages_" + language + ".properties");
    return properties(Files.exists(file) ? Repo.read(file) : "");
  }

  private static Properties properties(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
