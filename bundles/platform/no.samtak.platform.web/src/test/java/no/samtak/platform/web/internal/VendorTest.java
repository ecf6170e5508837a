// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What others made is as they made it, says its licence, and fetches nothing from elsewhere. */
class VendorTest {
  private static final Path STATIC = Path.of("src/main/resources/web/static");
  private static final Path VENDOR = STATIC.resolve("vendor");
  private static final Pattern FILE = Pattern.compile("\"([^\"]+)\": \"sha256-([0-9a-f]{64})\"");

  @Test
  void every_file_has_the_hash_that_is_written_down() throws Exception {
    String list = Files.readString(VENDOR.resolve("vendor.json"));
    Map<String, String> written = new TreeMap<>();
    Matcher matcher = FILE.matcher(list);
    while (matcher.find()) {
      written.put(matcher.group(1), matcher.group(2));
    }
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(VENDOR)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = VENDOR.relativize(file).toString().replace('\\', '/');
        if (!name.equals("vendor.json")) {
          byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
          found.put(name, HexFormat.of().formatHex(hash));
        }
      }
    }
    assertThat(found).isEqualTo(written);
    assertThat(list).doesNotContain("http://", "https://", "resolved");
  }

  @Test
  void every_package_brings_its_licence() throws IOException {
    try (Stream<Path> folders = Files.list(VENDOR)) {
      assertThat(folders.filter(Files::isDirectory))
          .isNotEmpty()
          .allSatisfy(folder -> assertThat(folder.resolve("LICENSE")).exists());
    }
  }

  @Test
  void no_style_sheet_fetches_from_elsewhere() throws IOException {
    try (Stream<Path> files = Files.walk(STATIC)) {
      for (Path css : files.filter(f -> f.toString().endsWith(".css")).toList()) {
        String text = Files.readString(css, StandardCharsets.UTF_8);
        assertThat(text).as(css.toString()).doesNotContain("@import");
        Matcher urls = Pattern.compile("url\\(\\s*[\"']?([^)\"']{0,40})").matcher(text);
        while (urls.find()) {
          assertThat(urls.group(1)).as(css.toString()).matches("data:.*|vendor/.*|%23.*|#.*");
        }
      }
    }
  }

  /** Or a page that is dark on the screen would be pale letters on white paper. */
  @Test
  void on_paper_every_token_of_the_dark_scheme_is_the_light_ones() throws IOException {
    String vendor =
        Files.readString(
            VENDOR.resolve("designsystemet/designsystemet.css"), StandardCharsets.UTF_8);
    String dark = "[data-color-scheme=dark]{";
    int from = vendor.indexOf(dark) + dark.length();
    String block = vendor.substring(from, vendor.indexOf('}', from));
    String paper = Files.readString(STATIC.resolve("utskrift.css"), StandardCharsets.UTF_8);
    Matcher token = Pattern.compile("(--ds-[a-z0-9-]+):").matcher(block);
    int count = 0;
    while (token.find()) {
      assertThat(paper).contains(token.group(1) + ":inherit;");
      count++;
    }
    assertThat(count).isGreaterThan(100);
  }
}
