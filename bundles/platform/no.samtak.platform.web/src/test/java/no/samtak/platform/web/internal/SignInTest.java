// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {
  private WebServer web;
  private String cookie;

  @BeforeEach
  void start() {
    web = new WebServer();
    HttpResponse<String> form = web.get(null, "/logg-inn");
    assertThat(form.statusCode()).isEqualTo(200);
    cookie = form.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    assertThat(form.body()).contains("value=\"" + cookie.split("=", 2)[1] + "\"");
  }

  @AfterEach
  void stop() {
    web.close();
  }

  private HttpResponse<String> signIn(String token, String fields) {
    return web.send(
        web.request(null, "/logg-inn")
            .header("Cookie", cookie)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + token + "&" + fields)));
  }

  private String token() {
    return cookie.split("=", 2)[1];
  }

  @Test
  void the_right_password_leads_to_where_one_came_from() {
    HttpResponse<String> done =
        signIn(token(), "brukernavn=leder&passord=demo-leder&til=%2Flevanger%3Fa%3Db");
    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(done.headers().firstValue("Location")).hasValue("/levanger?a=b");
    assertThat(done.headers().allValues("Set-Cookie"))
        .anyMatch(c -> c.startsWith("samtak-sesjon=leder"));
  }

  @Test
  void a_wrong_password_keeps_the_name_and_never_the_password() {
    HttpResponse<String> again = signIn(token(), "brukernavn=leder&passord=hemmelig1");
    assertThat(again.statusCode()).isEqualTo(401);
    assertThat(again.body())
        .contains("Brukernavn og passord passer ikke sammen.", "value=\"leder\"")
        .doesNotContain("hemmelig1");
  }

  @Test
  void a_form_that_another_site_sends_is_refused() {
    assertThat(signIn("gjettet", "brukernavn=leder&passord=demo-leder").statusCode())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/",
        "//example.org/",
        "/\\example.org",
        "/%5Cexample.org",
        "\\\\example.org",
        "/levanger/../logg-ut",
        "/logg-ut",
        "javascript:alert(1)",
        "/a//b",
        "/a\u0000b"
      })
  void nobody_is_led_to_another_place(String target) {
    assertThat(Address.isOwnPath(target)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/levanger", "/levanger/tiltak?sok=a%20b&sorter=-navn", "/drift"})
  void our_own_pages_are_places_to_go(String target) {
    assertThat(Address.isOwnPath(target)).isTrue();
  }
}
