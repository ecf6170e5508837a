// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Manifests and packages. */
class ManifestsTest {
  static List<Bundle> bundles() {
    return Product.BUNDLES;
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void aManifestKeepsTheRules(Bundle bundle) {
    assertThat(ManifestRule.violations(bundle.name(), bundle.headers())).isEmpty();
  }

  @Test
  void everyBreachOfAManifestIsFound() {
    Map<String, String> bad =
        Map.of(
            "Bundle-SymbolicName", "annet",
            "Export-Package", "a.internal.x;version=\"1.0.0\",a.api;uses:=\"b,c\"",
            "Import-Package", "b;version=\"[1,2)\";resolution:=optional,c",
            "DynamicImport-Package", "*");
    assertThat(ManifestRule.violations("a", bad))
        .containsExactly(
            "a calls itself annet",
            "a exports a.api without a version",
            "a exports the internal a.internal.x",
            "a has the header DynamicImport-Package",
            "a imports b optionally");
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void whatIsNotExportedIsInternal(Bundle bundle) {
    assertThat(ownPackages(bundle))
        .allSatisfy(
            p ->
                assertThat(bundle.exports().contains(p) || p.startsWith(bundle + ".internal"))
                    .as(p)
                    .isTrue());
  }

  @Test
  void aModuleExportsNothing() {
    assertThat(Product.BUNDLES)
        .filteredOn(b -> b.floor() == Floor.MODULES && !b.isApi())
        .allSatisfy(b -> assertThat(b.exports()).as(b.name()).isEmpty());
  }

  @Test
  void noPackageIsSplit() {
    Map<String, List<String>> own = new TreeMap<>();
    Map<String, List<String>> exported = new TreeMap<>();
    for (Bundle bundle : Product.BUNDLES) {
      own.put(bundle.name(), ownPackages(bundle));
      exported.put(bundle.name(), List.copyOf(bundle.exports()));
    }
    assertThat(ManifestRule.split(own)).isEmpty();
    assertThat(ManifestRule.split(exported)).isEmpty();
  }

  @Test
  void aSplitPackageIsFound() {
    Map<String, List<String>> packages = new HashMap<>();
    packages.put("a", List.of("x", "y"));
    packages.put("b", List.of("y"));
    assertThat(ManifestRule.split(packages)).containsExactly("y is split over [a, b]");
  }

  /** One database schema, one owner. */
  @Test
  void noTwoBundlesShareASchema() {
    List<String> schemas =
        Product.BUNDLES.stream()
            .map(b -> b.header("Samtak-Schema"))
            .filter(s -> !s.isEmpty())
            .toList();
    assertThat(schemas).doesNotHaveDuplicates().allMatch(s -> s.matches("[a-z][a-z0-9]*"));
  }

  private static List<String> ownPackages(Bundle bundle) {
    Path classes = bundle.classes();
    return Arrays.stream(new Path[] {classes})
        .flatMap(c -> Repo.compiled(c).stream())
        .map(f -> classes.relativize(f.getParent()).toString().replace('/', '.'))
        .filter(p -> p.startsWith("no.samtak."))
        .collect(Collectors.toCollection(java.util.TreeSet::new))
        .stream()
        .toList();
  }
}
