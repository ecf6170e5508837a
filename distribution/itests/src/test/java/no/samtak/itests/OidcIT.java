// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samtak.itests.harness.Browser;
import no.samtak.itests.harness.Node;
import no.samtak.itests.harness.Postgres;
import no.samtak.testing.oidc.RealIssuer;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * Sign-in at an issuer with two nodes on one database: begun on one, ended on the other, good on
 * both, and gone from both; by a person in a browser; and a machine with a token.
 */
class OidcIT {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private static final String CLAIMS =
      """
      {"interactiveLogin":false,"tokenCallbacks":[
       {"issuerId":"entra","tokenExpiry":600,"requestMappings":[{"requestParam":"grant_type","match":"authorization_code","claims":
         {"sub":"par-1","tid":"7a1c","oid":"0b2d","name":"Stille Bjørk","roles":["Samtak.Leder"],"amr":["pwd","mfa"],"sid":"e-1"}}]},
       {"issuerId":"ny","tokenExpiry":600,"requestMappings":[{"requestParam":"grant_type","match":"authorization_code","claims":
         {"sub":"par-2","name":"Rask Hegg","sid":"n-1"}}]},
       {"issuerId":"maskinporten","tokenExpiry":120,"requestMappings":[{"requestParam":"grant_type","match":"client_credentials","claims":
         {"scope":"samtak:les","consumer":{"authority":"iso6523-actorid-upis","ID":"0192:938587051"}}}]}
      ]}""";

  private RealIssuer issuer;
  private Node a;
  private Node b;

  @Test
  void signInOnOneNodeIsGoodOnBothAndSignOutIsForBoth() throws Exception {
    Postgres.Database database = Postgres.create();
    try (RealIssuer server = new RealIssuer(CLAIMS);
        Node first = Node.install("oidc-a").database(database).set("SAMTAK_NODE", "a");
        Node second = Node.install("oidc-b").database(database).set("SAMTAK_NODE", "b")) {
      issuer = server;
      a = first;
      b = second;
      String keys =
          "felles:" + Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[32]);
      settings(a, keys);
      settings(b, keys);
      a.start();
      b.keysOf(a).start();
      signOutEverywhereIsForBoth(begunOnOneAndEndedOnTheOther());
      aMachineMayWhatItsScopeGives();
      aPersonInABrowser();
      assertThat(complaints(a)).isEmpty();
      assertThat(complaints(b)).isEmpty();
    }
  }

  private void settings(Node node, String keys) throws IOException {
    write(
        node,
        "no.samtak.platform.security",
        "sessionKeys = %s\npublicUrl = %s\naccessContact = servicetorget\n"
            .formatted(keys, origin(a)));
    write(
        node,
        "no.samtak.platform.security.utsteder-entra",
        """
        id = entra
        name = jobbkontoen
        kind = ENTRA
        issuer = %s
        clientId = samtak
        clientSecret = hemmelig
        tenants = 7a1c
        amr = mfa
        roles = roles|Samtak.Leder|TJENESTELEDER|levanger, roles|Samtak.Leder|LESER|orland
        """
            .formatted(issuer.url("entra")));
    write(
        node,
        "no.samtak.platform.security.utsteder-ny",
        "id = ny\nname = en annen\norder = 200\nissuer = %s\nclientId = samtak\n"
            .formatted(issuer.url("ny")));
    write(
        node,
        "no.samtak.platform.security.maskin-maskinporten",
        "issuer = %1$s\nwellKnown = %1$s/.well-known/openid-configuration\nconsumers = 938587051|samtak:les|LESER|levanger\n"
            .formatted(issuer.url("maskinporten")));
  }

  private static void write(Node node, String pid, String content) throws IOException {
    Files.writeString(node.home().resolve("etc").resolve(pid + ".cfg"), content);
  }

  /** Gives back the session's cookie. */
  private String begunOnOneAndEndedOnTheOther() throws IOException {
    HttpResponse<String> departure = get(a, "/logg-inn/ekstern/entra?til=%2Flevanger", "");
    assertThat(departure.statusCode()).as(departure.body()).isEqualTo(303);
    String state = cookie(departure, "samtak-innlogging");
    URI back = URI.create(location(send(HttpRequest.newBuilder(URI.create(location(departure))))));
    assertThat(back.toString()).startsWith(origin(a) + "/logg-inn/ekstern/entra/retur?");
    String answer = back.getRawPath() + "?" + back.getRawQuery();
    HttpResponse<String> arrival = get(b, answer, state);
    assertThat(arrival.statusCode()).as(arrival.body()).isEqualTo(303);
    assertThat(location(arrival)).isEqualTo("/levanger");
    String session = cookie(arrival, "samtak-sesjon");

    for (Node node : List.of(a, b)) {
      HttpResponse<String> page = get(node, "/levanger", session);
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("Stille Bjørk");
      assertThat(get(node, "/verdal", session).statusCode()).isEqualTo(404);
    }
    assertThat(get(a, "/orland/tiltak", session).statusCode()).isEqualTo(200);
    assertThat(get(a, answer, state).statusCode()).as("the same answer again").isEqualTo(401);
    assertThat(get(a, answer, "").statusCode()).as("another browser's").isEqualTo(401);
    return session;
  }

  private void signOutEverywhereIsForBoth(String session) throws IOException {
    Matcher csrf =
        Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
            .matcher(get(a, "/min-side", session).body());
    assertThat(csrf.find()).isTrue();
    HttpResponse<String> out =
        send(
            HttpRequest.newBuilder(a.uri("/min-side"))
                .header("Cookie", session)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "handling=avslutt&_csrf=" + csrf.group(1))));
    assertThat(location(out)).isEqualTo("/logg-ut/ferdig");
    assertThat(location(get(a, "/levanger", session))).startsWith("/logg-inn");
    await("signed out on the other node too")
        .atMost(20, SECONDS)
        .pollInterval(200, MILLISECONDS)
        .until(() -> get(b, "/levanger", session).statusCode() == 303);
  }

  private void aMachineMayWhatItsScopeGives() throws IOException {
    String token =
        new ObjectMapper()
            .readTree(
                RealIssuer.post(
                        URI.create(issuer.url("maskinporten") + "/token"),
                        "grant_type=client_credentials&client_id=m&client_secret=s&scope=samtak:les")
                    .body())
            .get("access_token")
            .asText();
    assertThat(asMachine(token, "/api/v1/levanger/tiltak")).isEqualTo(200);
    assertThat(asMachine(token, "/api/v1/orland/tiltak")).isEqualTo(404);
    assertThat(asMachine(token, "/api/v1/node/kontoer")).isEqualTo(403);
    assertThat(
            asMachine(
                token.substring(0, token.length() - 8) + "AAAAAAAA", "/api/v1/levanger/tiltak"))
        .isEqualTo(401);
  }

  private int asMachine(String token, String path) throws IOException {
    return send(HttpRequest.newBuilder(b.uri(path)).header("Authorization", "Bearer " + token))
        .statusCode();
  }

  private void aPersonInABrowser() {
    try (Browser browser = new Browser(a)) {
      browser.look(360, false);
      browser.open("/logg-inn");
      assertThat(browser.violations()).isEmpty();
      assertThat(browser.scrollsSideways()).isFalse();
      WebElement button = browser.driver().findElement(By.linkText("Logg inn med jobbkontoen"));
      browser.leave(() -> button.sendKeys(Keys.ENTER));
      assertThat(path(browser)).isEqualTo("/");
      browser.open("/min-side");
      browser.driver().manage().deleteCookieNamed("samtak-sesjon");
      browser.driver().findElement(By.cssSelector("input[value=dark]")).click();
      browser.press(browser.driver().findElement(By.cssSelector("main form button[type=submit]")));
      assertThat(heading(browser)).contains("det du skrev, er ikke borte");
      assertThat(browser.violations()).isEmpty();

      String here = browser.driver().getWindowHandle();
      browser.driver().findElement(By.cssSelector("main a[target=_blank]")).click();
      String beside =
          browser.driver().getWindowHandles().stream()
              .filter(w -> !w.equals(here))
              .findFirst()
              .orElseThrow();
      browser.driver().switchTo().window(beside);
      browser.press(browser.driver().findElement(By.linkText("Logg inn med jobbkontoen")));
      assertThat(heading(browser)).isEqualTo("Du er logget inn");
      browser.driver().close();
      browser.driver().switchTo().window(here);
      browser.press(browser.driver().findElement(By.cssSelector("main form button[type=submit]")));
      assertThat(path(browser)).isEqualTo("/min-side");
      assertThat(browser.driver().findElement(By.cssSelector("input[value=dark]")).isSelected())
          .isTrue();

      browser.script("document.querySelector('form[action=\"/logg-ut\"]').requestSubmit()");
      await("signed out here and there")
          .atMost(10, SECONDS)
          .until(() -> path(browser).equals("/logg-inn"));
      browser.press(browser.driver().findElement(By.linkText("Logg inn med en annen")));
      assertThat(path(browser)).isEqualTo("/logg-inn/uten-tilgang");
      assertThat(browser.driver().getPageSource()).contains("servicetorget", "Rask Hegg");
      assertThat(browser.violations()).isEmpty();
    }
  }

  private static String path(Browser browser) {
    return URI.create(browser.driver().getCurrentUrl()).getPath();
  }

  private static String heading(Browser browser) {
    return browser.driver().findElement(By.tagName("h1")).getText();
  }

  private static List<String> complaints(Node node) {
    return node.complaints().stream().filter(l -> l.contains("platform.security")).toList();
  }

  private static String origin(Node node) {
    String root = node.uri("/").toString();
    return root.substring(0, root.length() - 1);
  }

  private static HttpResponse<String> get(Node node, String path, String cookie)
      throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(node.uri(path));
    return send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("nowhere: " + answer.statusCode());
  }

  private static String cookie(HttpResponse<String> answer, String name) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(c -> c.startsWith(name + "=") && !c.startsWith(name + "=;"))
        .map(c -> c.substring(0, c.indexOf(';')))
        .findFirst()
        .orElseThrow();
  }
}
