// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.samtak.architecture.FeatureRule.Entry;
import no.samtak.architecture.Notices.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What others wrote is named, with its licence. */
class ThirdPartyTest {
  private static final String BASE = "features/base/src/main/feature/feature.xml";
  private static final Pattern PROPERTY = Pattern.compile("<([\\w.-]+\\.version)>([^<]+)</");

  private static final Pattern PACKAGE =
      Pattern.compile("\"name\":\\s*\"([^\"]+)\",\\s*\"version\":\\s*\"([^\"]+)\"");

  private static final List<Row> ROWS = Notices.rows(Repo.read(Notices.FILE));

  @Test
  void everyBundleOfTheBaseFeatureIsListedWithItsVersion() {
    List<String> listed = ROWS.stream().map(r -> r.coordinate() + "@" + r.version()).toList();
    assertThat(listed).containsAll(required(Repo.read(Repo.ROOT.resolve(BASE))));
  }

  @Test
  void everyLicenceIsOneThatWeTake() {
    assertThat(ROWS).isNotEmpty().allMatch(r -> Notices.isAllowed(r.licence()));
  }

  static List<Bundle> bundles() {
    return Product.BUNDLES;
  }

  /** A library that a bundle carries inside itself is easily forgotten. */
  @ParameterizedTest
  @MethodSource("bundles")
  void whatABundleEmbedsIsListed(Bundle bundle) {
    List<String> listed =
        ROWS.stream()
            .filter(r -> r.more().contains(bundle.name()))
            .flatMap(r -> r.more().stream())
            .toList();
    assertThat(foreignPackages(bundle))
        .allMatch(p -> listed.stream().anyMatch(l -> p.equals(l) || p.startsWith(l + ".")));
  }

  /** Style sheets, fonts and scripts that were copied into the pages. */
  @Test
  void whatIsCopiedIntoThePagesIsListed() {
    List<String> listed = ROWS.stream().map(r -> r.coordinate() + "@" + r.version()).toList();
    List<String> copied =
        Repo.files(Repo.ROOT.resolve("bundles"), "vendor.json").stream()
            .flatMap(f -> PACKAGE.matcher(Repo.read(f)).results())
            .map(m -> m.group(1) + "@" + m.group(2))
            .toList();
    assertThat(copied).isNotEmpty();
    assertThat(listed).containsAll(copied);
  }

  @ParameterizedTest
  @CsvSource({
    "MIT, true",
    "MIT OR AGPL-3.0-only, true",
    "MIT AND AGPL-3.0-only, false",
    "Apache-2.0 AND (CDDL-1.1 OR GPL-3.0-only), true",
    "Apache-2.0 AND (SSPL-1.0 OR GPL-3.0-only), false",
    "BUSL-1.1, false",
    "?, false"
  })
  void aLicenceExpressionIsRead(String expression, boolean allowed) {
    assertThat(Notices.isAllowed(expression)).isEqualTo(allowed);
  }

  @Test
  void aBundleThatIsNotListedIsFound() {
    String xml =
        "<features><feature name=\"samtak-base\"><bundle>mvn:a/b/1.0</bundle></feature></features>";
    assertThat(required(xml)).containsExactly("a:b@1.0");
    assertThat(Notices.rows("| `a:b` | `1.1` | MIT |"))
        .containsExactly(new Row("a:b", "1.1", "MIT", List.of()));
  }

  private static List<String> required(String xml) {
    Map<String, String> properties = new TreeMap<>();
    PROPERTY
        .matcher(Repo.read(Repo.ROOT.resolve("pom.xml")))
        .results()
        .forEach(m -> properties.put("${" + m.group(1) + "}", m.group(2)));
    List<String> required = new ArrayList<>();
    for (Entry entry : FeatureRule.entries(BASE, xml)) {
      if (!entry.isOurs()) {
        required.add(
            entry.coordinate() + "@" + properties.getOrDefault(entry.version(), entry.version()));
      }
    }
    return required;
  }

  private static List<String> foreignPackages(Bundle bundle) {
    Path classes = bundle.classes();
    return Repo.compiled(classes).stream()
        .filter(f -> f.toString().endsWith(".class"))
        .map(f -> classes.relativize(f.getParent()).toString().replace('/', '.'))
        .filter(p -> !p.startsWith("no.samtak.") && !p.startsWith("META-INF"))
        .distinct()
        .toList();
  }
}
