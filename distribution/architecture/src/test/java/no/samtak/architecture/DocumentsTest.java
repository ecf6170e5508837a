// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Documents lead where they say, and decisions have one form. */
class DocumentsTest {
  private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```");
  private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*]\\(([^)\\s]+)\\)");
  private static final Pattern COMMAND =
      Pattern.compile("@Command\\(\\s*scope = \"samtak\",\\s*name = \"([a-z0-9-]+)\"");
  private static final Pattern TYPED =
      Pattern.compile("(?<![:\\w])samtak:(?!samtak)([a-zæøå][a-zæøå0-9-]*)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?) *$");

  @Test
  void everyLinkOfADocumentLeadsSomewhere() {
    List<String> broken = new ArrayList<>();
    for (Path document : Repo.files(Repo.ROOT, ".md")) {
      for (String link : links(Repo.read(document))) {
        if (!leads(document, link)) {
          broken.add(Repo.name(document) + " -> " + link);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void aLinkToNowhereIsFound() {
    Path readme = Repo.ROOT.resolve("README.md");
    assertThat(leads(readme, "docs/finnes-ikke.md")).isFalse();
    assertThat(leads(readme, "SECURITY.md#finnes-ikke")).isFalse();
    assertThat(leads(readme, "SECURITY.md#hva-som-får-rettelser")).isTrue();
    assertThat(links("[a](b.md) ![c](d.png)\n```\n[e](f)\n```\n")).containsExactly("b.md", "d.png");
  }

  @Test
  void aDecisionHasTheFormOfADecision() {
    List<Path> decisions = Repo.files(Repo.ROOT.resolve("docs/decisions"), ".md");
    assertThat(decisions).isNotEmpty();
    for (Path decision : decisions) {
      String number = decision.getFileName().toString().substring(0, 4);
      assertThat(Repo.read(decision))
          .as(Repo.name(decision))
          .startsWith("# " + number + " ")
          .contains("Status: ", "## Context", "## Options", "## Decision", "## Consequences")
          .satisfies(text -> assertThat(text.lines().count()).isLessThan(60));
    }
    assertThat(decisions.stream().map(d -> d.getFileName().toString().substring(0, 4)))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyBundleOfTheModulesHasAReadme() {
    assertThat(Product.BUNDLES)
        .filteredOn(b -> b.floor() == Floor.MODULES)
        .allSatisfy(b -> assertThat(b.folder().resolve("README.md")).isNotEmptyFile());
  }

  /** A command that a guide names can be typed. */
  @Test
  void everyShellCommandOfADocumentIsThere() {
    Set<String> commands =
        Product.BUNDLES.stream()
            .flatMap(b -> Repo.files(b.sources(), ".java").stream())
            .flatMap(f -> COMMAND.matcher(Repo.read(f)).results())
            .map(m -> m.group(1))
            .collect(Collectors.toSet());
    List<String> unknown = new ArrayList<>();
    for (Path document : Repo.files(Repo.ROOT, ".md")) {
      // The author's guide types the commands of the module that its reader has just made.
      if (document.endsWith("docs/guides/modulforfatter.md")) {
        continue;
      }
      TYPED
          .matcher(Repo.read(document))
          .results()
          .map(m -> m.group(1))
          .filter(c -> !commands.contains(c))
          .forEach(c -> unknown.add(Repo.name(document) + ": samtak:" + c));
    }
    assertThat(unknown).isEmpty();
  }

  private static List<String> links(String markdown) {
    return LINK.matcher(FENCE.matcher(markdown).replaceAll(""))
        .results()
        .map(m -> m.group(1))
        .toList();
  }

  private static boolean leads(Path document, String link) {
    if (link.matches("[a-z]+:.*")) {
      return true;
    }
    String[] parts = link.split("#", 2);
    Path target =
        parts[0].isEmpty() ? document : document.getParent().resolve(parts[0]).normalize();
    if (!Files.exists(target)) {
      return false;
    }
    return parts.length == 1 || anchors(Repo.read(target)).contains(parts[1]);
  }

  private static Set<String> anchors(String markdown) {
    return HEADING
        .matcher(FENCE.matcher(markdown).replaceAll(""))
        .results()
        .map(DocumentsTest::anchor)
        .collect(Collectors.toSet());
  }

  private static String anchor(MatchResult heading) {
    return heading
        .group(1)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }
}
