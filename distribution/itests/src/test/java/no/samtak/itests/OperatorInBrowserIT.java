// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.TimeUnit;
import no.samtak.itests.harness.Browser;
import no.samtak.itests.harness.Http;
import no.samtak.itests.harness.Node;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * UC10 with the hands of those who do it, by forms and buttons alone: the operator takes a module
 * in, the system proposes it where a plan needs it, a leader and the operator say yes, the leader
 * works in it on a phone; it is taken out and put back, and no other kommune has seen it.
 */
class OperatorInBrowserIT {
  @Test
  void aModuleComesIsOpenedInOneKommuneGoesAndComesBack() {
    try (Node node = Node.install("skjerm").set("SAMTAK_FIRST_OPEN", "oppslag:*").start();
        Browser operator = new Browser(node);
        Browser leader = new Browser(node)) {
      operator.look(1280, false);
      operator.open("/logg-inn?lang=nb");
      operator.signIn("drift");
      leader.look(360, false);
      leader.signIn("leder");

      isAbsent(leader, "levanger");
      onTheNode(operator, "INN");
      isAbsent(leader, "levanger");

      // Levanger's plan needs it, so the system has proposed it.
      approve(leader, "/levanger/moduler/bolig");
      isAbsent(leader, "levanger");
      approve(operator, "/drift/modulmatrise/levanger/bolig");
      await("open in Levanger")
          .atMost(60, TimeUnit.SECONDS)
          .until(() -> Http.as(node, "leder").status("/levanger/boliger") == 200);
      isAbsent(leader, "verdal");

      leader.open("/levanger/boliger/ny");
      fill(leader, "objektnummer", "A-17");
      fill(leader, "gate", "Prøvebakken");
      fill(leader, "husnummer", "17");
      press(leader, "//main//form[@method='post']//button[@type='submit']");
      assertThat(text(leader)).contains("A-17", "Prøvebakken 17");

      onTheNode(operator, "UT");
      leader.open("/levanger/boliger");
      assertThat(text(leader)).doesNotContain("A-17");
      assertThat(Http.as(node, "leder").status("/levanger/boliger")).isEqualTo(503);
      onTheNode(operator, "INN");
      leader.open("/levanger/boliger");
      assertThat(text(leader)).contains("A-17");
      assertThat(node.complaints()).isEmpty();
    }
  }

  /** By the module's page, and then looking at the operation until it has ended. */
  private static void onTheNode(Browser operator, String type) {
    operator.open("/drift/moduler/bolig");
    choose(operator, "type", type);
    send(operator, "grunn", "Prøve i nettleser");
    await("the end of " + type)
        .atMost(90, TimeUnit.SECONDS)
        .until(
            () -> operator.driver().findElements(By.cssSelector("#operasjon[hx-get]")).isEmpty());
    assertThat(text(operator)).contains("Prøve i nettleser", "Ferdig");
  }

  private static void isAbsent(Browser who, String kommune) {
    who.open("/" + kommune + "/boliger");
    assertThat(who.script("return performance.getEntriesByType('navigation')[0].responseStatus"))
        .isEqualTo(404L);
    who.open("/" + kommune);
    assertThat(who.links()).doesNotContain("/" + kommune + "/boliger");
  }

  private static void choose(Browser who, String name, String value) {
    click(who, "//input[@type='radio'][@name='%s'][@value='%s']".formatted(name, value));
  }

  private static void fill(Browser who, String name, String words) {
    who.driver().findElement(By.name(name)).sendKeys(words);
  }

  /** Fills in the last field of a form and sends that form. */
  private static void send(Browser who, String name, String words) {
    fill(who, name, words);
    press(who, "(//*[@name='%s'])[1]/ancestor::form//button[@type='submit']".formatted(name));
  }

  private static void approve(Browser who, String page) {
    String yes = "//form[.//input[@name='gjor'][@value='godkjenn']]//button";
    await("a proposal on " + page)
        .atMost(60, TimeUnit.SECONDS)
        .until(
            () -> {
              who.open(page);
              return !who.driver().findElements(By.xpath(yes)).isEmpty();
            });
    press(who, yes);
  }

  private static void click(Browser who, String xpath) {
    find(who, xpath).click();
  }

  private static void press(Browser who, String xpath) {
    who.press(find(who, xpath));
  }

  /** Rolls there first, as people do: on a phone the menu lies over the foot of the window. */
  private static WebElement find(Browser who, String xpath) {
    WebElement there = who.driver().findElement(By.xpath(xpath));
    who.script("arguments[0].scrollIntoView({block: 'center'})", there);
    return there;
  }

  private static String text(Browser who) {
    return who.driver().findElement(By.tagName("main")).getText();
  }
}
