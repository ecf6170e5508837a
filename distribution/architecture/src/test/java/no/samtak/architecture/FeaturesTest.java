// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.samtak.architecture.FeatureRule.Entry;
import org.junit.jupiter.api.Test;

/** Features and their bundles. */
class FeaturesTest {
  private static final List<Entry> ENTRIES =
      Stream.of("features", "bundles", "distribution")
          .flatMap(
              folder -> Repo.files(Repo.ROOT.resolve(folder), "main/feature/feature.xml").stream())
          .flatMap(f -> FeatureRule.entries(Repo.name(f), Repo.read(f)).stream())
          .toList();

  @Test
  void aBundleStandsInOneFeatureAndThirdPartyInTheBase() {
    assertThat(FeatureRule.violations(ENTRIES)).isEmpty();
  }

  @Test
  void everyBundleOfTheBuildStandsInAFeature() {
    assertThat(ENTRIES)
        .filteredOn(Entry::isOurs)
        .extracting(Entry::artifact)
        .containsAll(Product.BUNDLES.stream().map(Bundle::name).toList());
  }

  @Test
  void aModulesFeatureLiesInItsFolderAndListsItsOwnBundleOnly() {
    assertThat(Product.BUNDLES)
        .filteredOn(b -> b.floor() == Floor.MODULES)
        .allSatisfy(
            b -> {
              String file = Repo.name(b.folder()) + "/src/main/feature/feature.xml";
              assertThat(ENTRIES)
                  .filteredOn(e -> e.file().equals(file))
                  .as(file)
                  .extracting(Entry::feature, Entry::artifact)
                  .containsExactly(
                      org.assertj.core.groups.Tuple.tuple(
                          "samtak-" + b.name().substring("no.samtak.".length()).replace('.', '-'),
                          b.name()));
            });
  }

  @Test
  void aBundleInTwoFeaturesAndAStrayThirdPartyAreFound() {
    String xml =
        """
        <features>
          <feature name="a" version="1">
            <feature>samtak-core</feature>
            <!-- <bundle>mvn:x/commented/1</bundle> -->
            <bundle start-level="70">mvn:no.samtak/no.samtak.a/${project.version}</bundle>
            <bundle>wrap:mvn:org.other/lib/1.0$Bundle-SymbolicName=lib</bundle>
          </feature>
          <feature name="b" version="1">
            <bundle>mvn:no.samtak/no.samtak.a/${project.version}</bundle>
          </feature>
        </features>
        """;
    assertThat(FeatureRule.violations(FeatureRule.entries("x/feature.xml", xml)))
        .containsExactly(
            "org.other:lib is third party and stands in a",
            "no.samtak:no.samtak.a stands in [a, b]");
  }
}
