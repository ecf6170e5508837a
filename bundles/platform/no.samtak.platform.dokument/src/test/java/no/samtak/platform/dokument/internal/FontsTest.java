// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.dokument.internal;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The typeface is as its makers made it, and says its licence. */
class FontsTest {
  private static final Path FONTS = Path.of("src/main/resources/fonts");
  private static final Pattern FILE = Pattern.compile("\"([^\"]+)\": \"sha256-([0-9a-f]{64})\"");

  @Test
  void everyFileHasTheHashThatIsWrittenDown() throws Exception {
    Map<String, String> written = new TreeMap<>();
    Matcher matcher = FILE.matcher(Files.readString(FONTS.resolve("vendor.json")));
    while (matcher.find()) {
      written.put(matcher.group(1), matcher.group(2));
    }
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(FONTS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = FONTS.relativize(file).toString().replace('\\', '/');
        if (!name.equals("vendor.json")) {
          byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
          found.put(name, HexFormat.of().formatHex(hash));
        }
      }
    }
    assertThat(found).isEqualTo(written).containsKey("inter/LICENSE");
  }
}
