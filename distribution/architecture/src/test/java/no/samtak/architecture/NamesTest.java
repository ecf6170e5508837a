// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One name for one thing: folder, artifact, symbolic name, PID, persistence unit. */
class NamesTest {
  private static final Pattern PARENT = Pattern.compile("(?s)<parent>.*?</parent>");
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");
  private static final Pattern PID =
      Pattern.compile("<Designate [^>]*?(?:factoryP|p)id=\"([^\"]+)\"");
  private static final Pattern UNIT = Pattern.compile("<persistence-unit\\s+name=\"([^\"]+)\"");
  private static final Pattern HEALTH_TAG =
      Pattern.compile("<property name=\"hc\\.tags\"[^>]*?(?:value=\"([^\"]*)\"|>([^<]*)<)");
  private static final Pattern COMPONENT =
      Pattern.compile("<scr:component [^>]*?name=\"([^\"]+)\"");

  private static final Set<String> ASKED = Set.of("live", "ready", "modul");

  static List<Bundle> bundles() {
    return Product.BUNDLES;
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void theArtifactIsNamedLikeItsFolder(Bundle bundle) {
    String pom = PARENT.matcher(Repo.read(bundle.folder().resolve("pom.xml"))).replaceAll("");
    assertThat(first(ARTIFACT, pom)).containsExactly(bundle.name());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void theFolderTellsTheFloor(Bundle bundle) {
    String expected =
        switch (bundle.floor()) {
          case PLATFORM -> "no\\.samtak\\.platform\\.[a-z0-9]+";
          case CORE -> "no\\.samtak\\.core\\.[a-z0-9]+";
          case MODULES -> "no\\.samtak\\.(?!platform|core)[a-z0-9]+(\\.api)?";
        };
    assertThat(bundle.name()).matches(expected);
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void settingsHaveTheBundlesNameAsPid(Bundle bundle) {
    assertThat(inFiles(bundle.classes().resolve("OSGI-INF/metatype"), PID))
        // Of what there can be several of, a word follows.
        .allMatch(pid -> pid.equals(bundle.name()) || pid.startsWith(bundle.name() + "."));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void thePersistenceUnitHasTheBundlesName(Bundle bundle) {
    Path persistence = bundle.resources().resolve("META-INF/persistence.xml");
    boolean hasUnit = !bundle.header("Meta-Persistence").isEmpty();
    assertThat(Files.exists(persistence)).as("persistence.xml").isEqualTo(hasUnit);
    if (hasUnit) {
      assertThat(first(UNIT, Repo.read(persistence))).containsExactly(bundle.name());
      assertThat(bundle.header("Samtak-Schema")).as("a schema for the unit").isNotEmpty();
    }
    if (!bundle.header("Samtak-Schema").isEmpty()) {
      assertThat(bundle.resources().resolve("db/changelog.xml")).exists();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void componentsAreNamedInTheBundle(Bundle bundle) {
    assertThat(inFiles(bundle.classes().resolve("OSGI-INF"), COMPONENT)).allMatch(bundle::owns);
  }

  /** {@code /health/live} and {@code /health/ready} ask for these tags; another is never asked. */
  @ParameterizedTest
  @MethodSource("bundles")
  void healthChecksHaveATagThatIsAskedFor(Bundle bundle) {
    for (Path component : Repo.compiled(bundle.classes().resolve("OSGI-INF"))) {
      if (component.toString().endsWith(".xml")) {
        assertThat(untoldHealthTags(Repo.read(component))).as(Repo.name(component)).isEmpty();
      }
    }
  }

  @Test
  void aHealthCheckThatNobodyAsksIsFound() {
    assertThat(untoldHealthTags("<property name=\"hc.tags\" type=\"String\" value=\"readiness\"/>"))
        .containsExactly("readiness");
    assertThat(untoldHealthTags("<property name=\"hc.tags\">ready\ndatabase</property>")).isEmpty();
  }

  private static List<String> untoldHealthTags(String component) {
    return HEALTH_TAG
        .matcher(component)
        .results()
        .map(r -> r.group(1) == null ? r.group(2) : r.group(1))
        .filter(tags -> List.of(tags.strip().split("\\s+")).stream().noneMatch(ASKED::contains))
        .toList();
  }

  /** A bundle that no pom lists would escape every rule. */
  @Test
  void everyFolderOfABundleIsBuilt() throws java.io.IOException {
    try (var folders = Files.walk(Repo.ROOT.resolve("bundles"), 2)) {
      assertThat(Product.BUNDLES.stream().map(Bundle::folder))
          .containsAll(
              folders
                  .filter(f -> f.getFileName().toString().startsWith("no.samtak."))
                  .filter(f -> Files.exists(f.resolve("pom.xml")))
                  .toList());
    }
  }

  /** A module's feature, schema and short name say the same. */
  @Test
  void aModulesShortNameIsTheEndOfItsName() {
    assertThat(Product.BUNDLES)
        .filteredOn(b -> b.floor() == Floor.MODULES && !b.isApi())
        .allSatisfy(
            b -> {
              String shortName = b.name().substring("no.samtak.".length());
              assertThat(b.header("Samtak-Module")).as(b.name()).isEqualTo(shortName);
              assertThat(b.header("Samtak-Schema")).as(b.name()).isIn("", shortName);
            });
  }

  @Test
  void aForeignNameIsFound() {
    String pom = "<parent><artifactId>bundles</artifactId></parent><artifactId>b</artifactId>";
    assertThat(first(ARTIFACT, PARENT.matcher(pom).replaceAll(""))).containsExactly("b");
    assertThat(all(PID, "<Designate factoryPid=\"x.y\"/><Designate pid=\"z\">"))
        .containsExactly("x.y", "z");
    assertThat(all(COMPONENT, "<scr:component xmlns:scr=\"http://x\" name=\"a.B\" activate=\"c\">"))
        .containsExactly("a.B");
  }

  private static List<String> inFiles(Path folder, Pattern pattern) {
    return Repo.compiled(folder).stream()
        .filter(f -> f.toString().endsWith(".xml"))
        .flatMap(f -> all(pattern, Repo.read(f)).stream())
        .toList();
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(r -> r.group(1)).toList();
  }

  private static Stream<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Stream.of(matcher.group(1)) : Stream.empty();
  }
}
