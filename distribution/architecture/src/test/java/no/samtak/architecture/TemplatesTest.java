// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates under a strict Content-Security-Policy. */
class TemplatesTest {
  static List<Bundle> bundles() {
    return Product.BUNDLES;
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void templatesHoldNothingThatTheBrowserWouldStop(Bundle bundle) {
    for (Path template : Repo.files(bundle.resources(), ".peb")) {
      assertThat(TemplateRule.violations(Repo.name(template), Repo.read(template))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p style=\"color:red\">",
        "<style>p {}</style>",
        "<script>alert(1)</script>",
        "<button onclick=\"x()\">",
        "<button hx-on:click=\"x()\">",
        "<a href=\"javascript:x()\">",
        "<img src=\"//example.org/a.png\">",
        "<link rel=\"stylesheet\" href=\"https://example.org/a.css\">",
        "{{ text | raw }}"
      })
  void aBreachIsFound(String template) {
    assertThat(TemplateRule.violations("x.peb", template)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script src=\"/static/a.js\" defer></script>",
        "<a class=\"ds-link\" href=\"https://uustatus.no/\">",
        "<span data-style=\"x\">",
        "{% if version > 1 %}<p>{% endif %}"
      })
  void whatIsFineIsLeftAlone(String template) {
    assertThat(TemplateRule.violations("x.peb", template)).isEmpty();
  }

  @Test
  void theLineIsTold() {
    assertThat(TemplateRule.violations("x.peb", "<p>\n<p style='a'>"))
        .containsExactly("x.peb:2 holds an inline style: <p style=");
  }
}
