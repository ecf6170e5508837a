// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The settings page says what the code says. */
class SettingsTest {
  private static final Path PAGE = Repo.ROOT.resolve("docs/guides/innstillinger.md");

  /** Run with {@code -Dinnstillinger.skriv=true} to write the page anew. */
  @Test
  void thePageOfSettingsIsTheDeclarations() throws IOException {
    String page = Settings.page(Product.BUNDLES);
    if (Boolean.getBoolean("innstillinger.skriv")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Repo.read(PAGE))
        .as("run this test with -Dinnstillinger.skriv=true to write the page anew")
        .isEqualTo(page);
  }

  @Test
  void aDeclarationBecomesARow() {
    String metatype =
        """
        <metatype:MetaData xmlns:metatype="http://www.osgi.org/xmlns/metatype/v1.4.0">
          <OCD id="no.samtak.a" name="A" description="What A does.">
            <AD id="size" type="Integer" required="false" default="10" name="Size" description="How &lt;many>." min="2" max="20"/>
            <AD id="url" type="String" required="false" name="Address" description="Where."/>
          </OCD>
          <Designate pid="no.samtak.a"><Object ocdref="no.samtak.a"/></Designate>
        </metatype:MetaData>
        """;
    assertThat(Settings.section(metatype))
        .containsExactly(
            """

            ## `no.samtak.a`

            What A does.

            | setting | default | meaning |
            | --- | --- | --- |
            | `size` | `10` | Size. How &lt;many>. From 2 to 20. |
            | `url` | (empty) | Address. Where. |
            """);
  }

  @Test
  void everyDeclarationAndSettingIsExplained() {
    for (Bundle bundle : Product.BUNDLES) {
      for (Path file : Repo.compiled(bundle.classes().resolve("OSGI-INF/metatype"))) {
        assertThat(Repo.read(file)).as(Repo.name(file)).doesNotContain("description=\"\"");
      }
    }
  }
}
