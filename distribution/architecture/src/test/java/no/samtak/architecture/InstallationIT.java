// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.cyclonedx.Version;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.Test;

/** What lies in the finished installation, beside what we say lies there. */
class InstallationIT {
  private static final Path INSTALLATION =
      Repo.ROOT.resolve("distribution/assembly/target/assembly");
  private static final Path SBOM = INSTALLATION.resolve("samtak.cdx.json");

  @Test
  void theBillOfMaterialsIsValid() throws IOException {
    assertThat(new JsonParser().validate(SBOM.toFile(), Version.VERSION_16)).isEmpty();
  }

  @Test
  void theBillNamesEveryJar() throws IOException {
    try (var files = Files.walk(INSTALLATION.resolve("system"))) {
      long jars = files.filter(f -> f.toString().endsWith(".jar")).count();
      assertThat(components()).hasSizeGreaterThanOrEqualTo((int) jars);
    }
  }

  @Test
  void everyThirdPartyComponentIsListedWithALicenceAndNothingElseIs() throws IOException {
    Set<String> delivered = new TreeSet<>();
    for (JsonNode component : components()) {
      if (!component.path("group").asText().equals("no.samtak")) {
        delivered.add(
            (component.has("group") ? component.path("group").asText() + ":" : "")
                + component.path("name").asText()
                + "@"
                + component.path("version").asText());
      }
    }
    List<String> listed =
        Notices.rows(Repo.read(Notices.FILE)).stream()
            .map(r -> r.coordinate() + "@" + r.version())
            .toList();
    assertThat(listed).containsExactlyInAnyOrderElementsOf(delivered);
  }

  @Test
  void theLicenceAndTheNoticesComeAlong() {
    assertThat(INSTALLATION.resolve("LICENSE"))
        .hasSameBinaryContentAs(Repo.ROOT.resolve("LICENSE"));
    assertThat(INSTALLATION.resolve("THIRD-PARTY.md")).hasSameBinaryContentAs(Notices.FILE);
  }

  private static List<JsonNode> components() throws IOException {
    JsonNode bill = new ObjectMapper().readTree(SBOM.toFile());
    return StreamSupport.stream(bill.path("components").spliterator(), false).toList();
  }
}
