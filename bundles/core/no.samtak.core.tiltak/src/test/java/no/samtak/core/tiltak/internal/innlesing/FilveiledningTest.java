// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guide to the files is that of the files. */
class FilveiledningTest {
  @Test
  void theGuideNamesEveryKindOfFileWithItsKey() throws IOException {
    List<String> rader =
        Files.readAllLines(Path.of("../../../docs/guides/filer.md")).stream()
            .filter(linje -> linje.startsWith("| `"))
            .map(linje -> linje.substring(0, linje.indexOf('|', linje.indexOf('|', 1) + 1)).strip())
            .toList();
    assertThat(rader)
        .containsExactlyInAnyOrderElementsOf(
            Filtyper.alle().stream().map(FilveiledningTest::rad).toList());
  }

  private static String rad(Filtype type) {
    return "| `"
        + type.slug()
        + "` | "
        + type.nokkel().stream().map(k -> "`" + k + "`").collect(Collectors.joining(" + "));
  }
}
