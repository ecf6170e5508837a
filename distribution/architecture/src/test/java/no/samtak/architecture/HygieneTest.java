// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Source files of every kind. */
class HygieneTest {
  private static final Set<String> BINARY =
      Set.of(
          "png", "jpg", "woff2", "woff", "ttf", "ico", "kar", "jar", "xlsx", "zip", "gz", "pem",
          "p12");

  @Test
  void sourceFilesAreClean() {
    List<String> violations = new ArrayList<>();
    for (Path file : Repo.files(Repo.ROOT)) {
      String name = Repo.name(file);
      if (!BINARY.contains(name.substring(name.lastIndexOf('.') + 1)) && !isVendored(name)) {
        violations.addAll(HygieneRule.violations(name, Repo.read(file)));
      }
    }
    assertThat(violations).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "see /ho" + "me/kari/samtak\n",
        "url=https://mir" + "ror.example.org/maven2\n",
        "// TO" + "DO later\n",
        "a\r\n",
        "no newline"
      })
  void aBreachIsFound(String text) {
    assertThat(HygieneRule.violations("x", text)).hasSize(1);
  }

  @Test
  void anAddressOfTheProductIsNoPathOfAMachine() {
    assertThat(HygieneRule.violations("x", "GET /levanger/work/12 ${samtak.home}/etc\n")).isEmpty();
  }

  /** What others wrote and a hash test guards. */
  private static boolean isVendored(String name) {
    return name.contains("/vendor/") || name.equals("LICENSE");
  }
}
