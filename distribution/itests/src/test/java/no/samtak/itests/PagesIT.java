// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.samtak.itests.harness.Browser;
import no.samtak.itests.harness.Modules;
import no.samtak.itests.harness.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page that a role can reach by its own menu and links: found by walking, so that a new page
 * is tested the day it comes. In bokmål and nynorsk, at 320, 768 and 1280 px, light and dark.
 */
class PagesIT {
  private static final int[] WIDTHS = {320, 768, 1280};

  /**
   * What looks like the key of a missing text. Names of bundles and files do, too, and what the
   * plans shorten: m.m, t.o.m, komm.midl.
   */
  private static final String KEYS =
      "return (document.body.innerText.match(/\\b[a-z]{3,}(\\.[a-zA-Z]+){1,3}\\b/g) || [])"
          + ".filter(t => !t.startsWith('samtak.') && t !== 'komm.midl'"
          + " && !/\\.(no|csv|xlsx|kar|md|txt|html|json|png)$/.test(t)).join(' ')";

  /** Pages that an earlier role showed already: each is looked at once. */
  private static final Set<String> LOOKED_AT = new TreeSet<>();

  private static Node node;

  @BeforeAll
  static void start() {
    node = Node.install("sider").start();
    Modules.in(node, "oppslag");
    Modules.operation(node, "INN", "bolig");
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"okonom", "leder", "saksbehandler", "leser", "drift"})
  void everyPageIsAccessibleAndFitsEveryWindow(String username) {
    List<String> wrong = new ArrayList<>();
    try (Browser browser = new Browser(node)) {
      browser.look(1280, false);
      browser.signIn(username);
      Set<String> pages = walk(browser, wrong);
      assertThat(pages).as("pages of %s", username).hasSizeGreaterThan(4);
      for (String page : pages) {
        if (!LOOKED_AT.add(form(page))) {
          continue;
        }
        for (String language : List.of("nb", "nn")) {
          lookAt(browser, username, page, language, wrong);
        }
      }
    }
    assertThat(wrong).as("faults on pages of %s", username).isEmpty();
  }

  @Test
  void thePageForSigningInIsAccessibleToo() {
    List<String> wrong = new ArrayList<>();
    try (Browser browser = new Browser(node)) {
      lookAt(browser, "ingen", "/logg-inn", "nb", wrong);
      lookAt(browser, "ingen", "/logg-inn", "nn", wrong);
      lookAt(browser, "ingen", "/finnes/ikke", "nb", wrong);
    }
    assertThat(wrong).isEmpty();
  }

  /** One page of each form: {@code /levanger/tiltak/homla} stands for every tiltak. */
  private static Set<String> walk(Browser browser, List<String> wrong) {
    Set<String> forms = new TreeSet<>();
    Set<String> pages = new LinkedHashSet<>();
    // First the kommune that has something of everything: a page with rows stands for its form.
    Deque<String> ahead = new ArrayDeque<>(List.of("/levanger", "/"));
    while (!ahead.isEmpty()) {
      String path = ahead.removeFirst();
      if (!forms.add(form(path)) || isNoPage(path)) {
        continue;
      }
      browser.open(path);
      if (browser.script("return document.contentType").equals("text/html")) {
        Object status =
            browser.script("return performance.getEntriesByType('navigation')[0].responseStatus");
        if (((Number) status).intValue() != 200) {
          wrong.add(path + " answers " + status);
        }
        pages.add(path);
        ahead.addAll(browser.links());
      }
    }
    return pages;
  }

  private static boolean isNoPage(String link) {
    String path = path(link);
    return path.startsWith("/static/")
        || path.startsWith("/api/")
        || path.matches(".*\\.(csv|xlsx|pdf|docx)");
  }

  /** The link without what is asked for of the page. */
  private static String path(String link) {
    return link.split("\\?", 2)[0];
  }

  private static String form(String link) {
    String[] parts = path(link).split("/");
    StringBuilder form = new StringBuilder();
    for (int i = 1; i < parts.length; i++) {
      // Behind kommune and page stands what the page is about.
      form.append('/')
          .append(
              i == 1 && !parts[1].equals("drift")
                  ? kommune(parts[1])
                  : i <= 2 || isForm(parts[i]) ? parts[i] : "*");
    }
    return form.toString();
  }

  /** A form is another page than the one of what is there. */
  private static boolean isForm(String segment) {
    return segment.equals("ny")
        || segment.equals("nytt")
        || List.of("endre", "utleie", "klargjoring", "standardsjekk", "utgang", "innlesing")
            .contains(segment);
  }

  private static String kommune(String segment) {
    return List.of("levanger", "orland", "kvanangen", "verdal", "bjugn").contains(segment)
        ? "kommune"
        : segment;
  }

  private static void lookAt(
      Browser browser, String username, String page, String language, List<String> wrong) {
    String place = page + " (" + username + ", " + language + ")";
    for (int width : WIDTHS) {
      browser.look(width, false);
      browser.open(page + (page.contains("?") ? "&lang=" : "?lang=") + language);
      for (boolean dark : new boolean[] {false, true}) {
        browser.look(width, dark);
        if (isRead(language, width, dark)) {
          for (String violation : browser.violations()) {
            wrong.add(place + " " + width + (dark ? " dark: " : " light: ") + violation);
          }
        }
        if (browser.scrollsSideways()) {
          wrong.add(place + " scrolls sideways at " + width);
        }
        if (dark && language.equals("nn")) {
          continue;
        }
        String name =
            (page.equals("/") ? "start" : path(page).substring(1).replace('/', '_'))
                + "-"
                + username
                + "-"
                + language
                + "-"
                + width
                + (dark ? "-mork" : "")
                + ".png";
        browser.screenshot(
            Path.of(System.getProperty("samtak.work")).resolve("../skjermbilder").resolve(name));
      }
    }
    if (!language.equals(browser.script("return document.documentElement.lang"))) {
      wrong.add(place + " is in " + browser.script("return document.documentElement.lang"));
    }
    Object raw = browser.script(KEYS);
    if (!"".equals(raw)) {
      wrong.add(place + " shows what looks like keys of missing texts: " + raw);
    }
  }

  /**
   * Whether axe reads the page so: the narrowest and the widest window in both schemes of bokmål,
   * and nynorsk once. 768 px differs from 1280 in nothing that it reads, and words have no colour.
   */
  private static boolean isRead(String language, int width, boolean dark) {
    return language.equals("nb") ? width != 768 : width == 1280 && !dark;
  }
}
