// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.web.PagePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExternalSignInTest {
  private WebServer web;
  private FakeFederated federated;

  @BeforeEach
  void start() {
    web = new WebServer();
    federated = new FakeFederated(web.platform.users.get("leder"));
    web.platform.federated = federated;
    web.platform.users.put(
        "ny", new User("id-ny", "jobb:0f1e", "Stille Bjørk", Set.of(), Set.of()));
    web.add(new ProvePage(), "prove", PagePath.Scope.TENANT, "prove.nav", 110);
  }

  @AfterEach
  void stop() {
    web.close();
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static List<String> cookies(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie");
  }

  @Test
  void each_issuer_has_a_button_that_is_a_link_and_the_local_form_stands_below() {
    String page = web.get(null, "/logg-inn?til=%2Flevanger%2Fprove").body();
    assertThat(page)
        .contains(
            "Logg inn med Jobbkontoen",
            "href=\"/logg-inn/ekstern/jobb?til=%2Flevanger%2Fprove\"",
            "Logg inn med ID-porten",
            "name=\"brukernavn\"");
    assertThat(page.indexOf("Jobbkontoen")).isLessThan(page.indexOf("name=\"brukernavn\""));
    federated.localOpen = false;
    assertThat(web.get(null, "/logg-inn").body())
        .contains("Logg inn med Jobbkontoen")
        .doesNotContain("name=\"brukernavn\"");
  }

  @Test
  void the_button_leads_to_the_issuer_and_back_to_where_one_came_from() {
    HttpResponse<String> there = web.get(null, "/logg-inn/ekstern/jobb?til=%2Flevanger");
    assertThat(location(there)).isEqualTo("https://login.example.no/authorize?state=abc");
    assertThat(cookies(there)).anyMatch(c -> c.startsWith("samtak-innlogging=_levanger;"));
    HttpResponse<String> back =
        web.send(
            web.request(null, "/logg-inn/ekstern/jobb/retur?code=riktig&state=abc")
                .header("Cookie", "samtak-innlogging=_levanger"));
    assertThat(location(back)).isEqualTo("/levanger");
    assertThat(cookies(back))
        .anyMatch(c -> c.startsWith("samtak-sesjon=leder;"))
        .anyMatch(c -> c.startsWith("samtak-innlogging=; Max-Age=0"))
        .anyMatch(c -> c.startsWith("samtak-utlogging=jobb"));
  }

  @Test
  void nobody_is_led_to_another_place_by_the_way_of_an_issuer() {
    HttpResponse<String> there = web.get(null, "/logg-inn/ekstern/jobb?til=%2F%2Fexample.org");
    assertThat(cookies(there)).anyMatch(c -> c.startsWith("samtak-innlogging=_;"));
    HttpResponse<String> back =
        web.send(
            web.request(null, "/logg-inn/ekstern/jobb/retur?code=riktig&state=abc")
                .header("Cookie", "samtak-innlogging=__example.org"));
    assertThat(location(back)).isEqualTo("/");
  }

  @Test
  void a_refusal_is_told_in_words_with_a_way_on_and_no_session() {
    HttpResponse<String> refused =
        web.get(null, "/logg-inn/ekstern/jobb/retur?code=feil&state=abc");
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.body())
        .contains("ikke sikker nok", "href=\"/logg-inn/ekstern/jobb\"", "href=\"/logg-inn\"");
    assertThat(cookies(refused))
        .noneMatch(c -> c.startsWith("samtak-sesjon="))
        .anyMatch(c -> c.startsWith("samtak-innlogging=; Max-Age=0"));
    HttpResponse<String> away = web.get(null, "/logg-inn/ekstern/id");
    assertThat(away.statusCode()).isEqualTo(503);
    assertThat(away.body()).contains("ID-porten svarer ikke akkurat nå");
    assertThat(web.get(null, "/logg-inn/ekstern/jobb/annet").statusCode()).isEqualTo(404);
    assertThat(web.get(null, "/logg-inn/ekstern").statusCode()).isEqualTo(404);
  }

  @Test
  void whoever_has_no_role_is_told_whom_to_ask() {
    assertThat(location(web.get("ny", "/"))).isEqualTo("/logg-inn/uten-tilgang");
    HttpResponse<String> page = web.get("ny", "/logg-inn/uten-tilgang");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Stille Bjørk", "servicetorget", "action=\"/logg-ut\"");
    assertThat(location(web.get("leder", "/logg-inn/uten-tilgang"))).isEqualTo("/");
  }

  @Test
  void sign_out_ends_the_session_and_leads_on_to_the_issuer() {
    HttpResponse<String> out =
        web.send(
            HttpRequest.newBuilder(java.net.URI.create(web.root() + "/logg-ut"))
                .header("Cookie", "samtak-sesjon=leder; samtak-utlogging=jobb.t.x")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=token-leder")));
    assertThat(location(out)).isEqualTo("/logg-ut/ferdig");
    assertThat(web.platform.signedOut).containsExactly("leder");
    HttpResponse<String> on =
        web.send(
            web.request(null, "/logg-ut/ferdig").header("Cookie", "samtak-utlogging=jobb.t.x"));
    assertThat(on.headers().firstValue("Refresh"))
        .hasValue("0; url=https://login.example.no/logout?a=b&c=d");
    assertThat(on.body())
        .contains("href=\"https://login.example.no/logout?a=b&amp;c=d\"", "Logg ut av Jobbkontoen");
    assertThat(cookies(on)).anyMatch(c -> c.startsWith("samtak-utlogging=; Max-Age=0"));
    assertThat(location(web.get(null, "/logg-ut/ferdig"))).isEqualTo("/logg-inn");
  }

  @Test
  void an_issuer_can_tell_that_a_session_of_its_has_ended() {
    HttpResponse<String> told =
        web.get(null, "/logg-ut/ekstern/jobb?iss=https%3A%2F%2Flogin.example.no&sid=x");
    assertThat(told.statusCode()).isEqualTo(200);
    assertThat(federated.ended).containsExactly("jobb https://login.example.no x");
  }

  private HttpResponse<String> sent(String user, String path, String site, String body) {
    return web.send(
        web.request(user, path)
            .header("Sec-Fetch-Site", site)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  @Test
  void what_was_typed_when_the_session_ran_out_is_kept_and_comes_back_after_sign_in() {
    String typed = "_csrf=gammel&tittel=&merknad=Langt+%3Cbrev%3E&passord=hemmelig";
    HttpResponse<String> out = sent(null, "/levanger/prove", "same-origin", typed);
    assertThat(out.statusCode()).isEqualTo(401);
    assertThat(out.body())
        .contains(
            "det du skrev, er ikke borte",
            "action=\"/levanger/prove\"",
            "name=\"merknad\" value=\"Langt &lt;brev&gt;\"",
            "href=\"/logg-inn?til=%2Flogg-inn%2Fferdig\"")
        .doesNotContain("hemmelig", "gammel");
    HttpResponse<String> again =
        sent("leder", "/levanger/prove", "same-origin", "merknad=Langt+%3Cbrev%3E");
    assertThat(again.body()).contains("Langt &lt;brev&gt;", "Se over og send en gang til.");
    assertThat(web.get("leder", "/logg-inn/ferdig").body()).contains("Du er logget inn");
  }

  @Test
  void an_absent_address_is_answered_alike_and_what_another_site_sends_is_not_kept() {
    String there = sent(null, "/levanger/prove", "same-origin", "merknad=a").body();
    String absent = sent(null, "/finnesikke/prove", "same-origin", "merknad=a").body();
    assertThat(absent.replace("finnesikke", "levanger")).isEqualTo(there);
    for (String site : List.of("cross-site", "same-site", "none")) {
      assertThat(location(sent(null, "/levanger/prove", site, "merknad=a")))
          .startsWith("/logg-inn");
    }
    assertThat(location(sent(null, "/levanger/prove", "same-origin", "_csrf=x")))
        .as("nothing to keep")
        .startsWith("/logg-inn");
  }

  @Test
  void of_a_part_of_a_page_the_whole_content_is_shown_in_its_place() {
    HttpResponse<String> part =
        web.send(
            web.request(null, "/levanger/prove")
                .header("Sec-Fetch-Site", "same-origin")
                .header("HX-Request", "true")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("merknad=a")));
    assertThat(part.statusCode()).isEqualTo(401);
    assertThat(part.headers().firstValue("HX-Retarget")).hasValue("#innhold");
    assertThat(part.body()).doesNotContain("<html");
  }
}
