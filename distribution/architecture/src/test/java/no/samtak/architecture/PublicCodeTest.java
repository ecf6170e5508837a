// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * {@code publiccode.yml} by the standard's version 0.4, and the files that belong to public code.
 */
class PublicCodeTest {
  private static final Map<?, ?> FILE =
      new Yaml(new SafeConstructor(new LoaderOptions()))
          .load(Repo.read(Repo.ROOT.resolve("publiccode.yml")));

  @Test
  void theRequiredKeysAreThere() {
    assertThat(PublicCodeRule.violations(FILE)).isEmpty();
  }

  @Test
  void itSpeaksBokmalNynorskAndEnglish() {
    assertThat(at(FILE, "description").keySet().stream().map(Object::toString))
        .containsExactlyInAnyOrder("nb", "nn", "en");
    assertThat((List<?>) at(FILE, "localisation").get("availableLanguages"))
        .map(Object::toString)
        .containsExactlyInAnyOrder("nb", "nn", "en");
  }

  @Test
  void itsVersionIsTheBuilds() {
    assertThat(Repo.read(Repo.ROOT.resolve("pom.xml")))
        .contains("<version>" + FILE.get("softwareVersion") + "-SNAPSHOT</version>");
  }

  @Test
  void whatIsMissingIsFound() {
    assertThat(
            PublicCodeRule.violations(
                Map.of("name", "x", "description", Map.of("nb", Map.of("features", List.of())))))
        .contains(
            "publiccodeYmlVersion is missing",
            "legal/license is missing",
            "description/nb/shortDescription is missing",
            "description/nb/features is empty");
  }

  @Test
  void theFilesOfPublicCodeAreThere() {
    for (String file :
        List.of(
            "LICENSE",
            "README.md",
            "README.en.md",
            "CHANGELOG.md",
            "CONTRIBUTING.md",
            "CODE_OF_CONDUCT.md",
            "GOVERNANCE.md",
            "SECURITY.md",
            "THIRD-PARTY.md")) {
      assertThat(Repo.ROOT.resolve(file)).isNotEmptyFile();
    }
  }

  private static Map<?, ?> at(Map<?, ?> map, String key) {
    return (Map<?, ?>) map.get(key);
  }
}
