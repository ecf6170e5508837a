// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import no.samtak.platform.api.web.PagePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DispatcherTest {
  private WebServer web;
  private PageRegistry.Entry entry;

  @BeforeEach
  void start() {
    web = new WebServer();
    entry = web.add(new ProvePage(), "prove", PagePath.Scope.TENANT, "prove.nav", 100);
  }

  @AfterEach
  void stop() {
    web.close();
  }

  @Test
  void a_page_is_shown_in_the_frame() {
    HttpResponse<String> page = web.get("leder", "/levanger/prove");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("<html lang=\"nb\">", "Hopp til hovedinnhold", "Levanger", "Prøve")
        .contains("aria-current=\"page\"", "value=\"token-leder\"");
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void a_page_under_another_stands_beside_it_and_not_on_the_first_level() {
    web.add(new ProvePage(), "under", PagePath.Scope.TENANT, "prove.nav", 50, "prove");
    String first = menu(web.get("leder", "/levanger/under").body(), "st-nav");
    assertThat(first)
        .contains("href=\"/levanger/prove\" aria-current=\"page\"")
        .doesNotContain("/levanger/under");
    String beside = menu(web.get("leder", "/levanger/under").body(), "st-ved");
    assertThat(beside)
        .contains("href=\"/levanger/prove\">")
        .contains("href=\"/levanger/under\" aria-current=\"page\"");
    assertThat(menu(web.get("leder", "/levanger").body(), "st-meny"))
        .contains("data-under><a href=\"/levanger/under\"");
  }

  @Test
  void a_page_under_one_that_is_away_stands_on_the_first_level() {
    web.add(new ProvePage(), "under", PagePath.Scope.TENANT, "prove.nav", 50, "borte");
    assertThat(menu(web.get("leder", "/levanger").body(), "st-nav")).contains("/levanger/under");
    assertThat(web.get("leder", "/levanger/under").body()).doesNotContain("st-ved");
  }

  private static String menu(String body, String name) {
    String from = body.substring(body.indexOf("<nav class=\"" + name));
    return from.substring(0, from.indexOf("</nav>"));
  }

  @Test
  void what_comes_from_people_is_escaped() {
    assertThat(web.get("leder", "/levanger/prove").body())
        .contains("&lt;b&gt;farlig&lt;/b&gt;")
        .doesNotContain("<b>farlig");
  }

  @Test
  void nothing_of_the_pages_is_inline() {
    String body = web.get("leder", "/levanger/prove").body();
    assertThat(body).doesNotContain("style=", "<style", "onclick").doesNotContain("<script>");
  }

  @Test
  void nobody_is_sent_to_sign_in_and_back() {
    HttpResponse<String> page = web.get(null, "/levanger/prove?sok=a%20b");
    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(page.headers().firstValue("Location"))
        .hasValue("/logg-inn?til=%2Flevanger%2Fprove%3Fsok%3Da%2520b");
  }

  @Test
  void another_organisation_and_an_absent_one_look_alike() {
    HttpResponse<String> theirs = web.get("leser", "/kvanangen/prove");
    HttpResponse<String> absent = web.get("leser", "/finnesikke/prove");
    assertThat(theirs.statusCode()).isEqualTo(404);
    assertThat(absent.statusCode()).isEqualTo(404);
    assertThat(theirs.body()).doesNotContain("Kvænangen");
    assertThat(web.get("leser", "/kvanangen/ukjent").statusCode()).isEqualTo(404);
    assertThat(web.get("leser", "/kvanangen").statusCode()).isEqualTo(404);
    assertThat(theirs.body().replace("kvanangen", "x"))
        .isEqualTo(absent.body().replace("finnesikke", "x"))
        .isNotEmpty();
  }

  @Test
  void a_module_that_is_out_answers_503_and_says_when_to_try_again() {
    web.registry.remove(entry);
    web.platform.absent.put("prove", "prøve");
    HttpResponse<String> page = web.get("leder", "/levanger/prove");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.headers().firstValue("Retry-After")).hasValue("30");
    assertThat(page.body()).contains("Ikke i drift akkurat nå", "prøve");
    assertThat(web.get("leder", "/levanger/ukjent").statusCode()).isEqualTo(404);
  }

  @Test
  void a_module_on_its_way_out_is_not_touched_and_answers_as_it_will_when_it_is_out() {
    web.platform.absent.put("prove", "prøve");
    HttpResponse<String> page =
        web.send(
            web.request("leder", "/levanger/prove?lang=nn").header("X-Leaving", "prove").GET());
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.headers().firstValue("Retry-After")).hasValue("30");
    assertThat(page.body()).contains("lang=\"nn\"", "prøve");
    assertThat(web.get("leder", "/levanger/prove").statusCode()).isEqualTo(200);
  }

  @Test
  void a_role_that_is_missing_is_refused() {
    assertThat(web.post("leser", "/levanger/prove", "tittel=x").statusCode()).isEqualTo(403);
  }

  @Test
  void a_form_without_our_token_is_refused() {
    assertThat(web.post("leder", "/levanger/prove", "_csrf=feil&tittel=x").statusCode())
        .isEqualTo(403);
    assertThat(web.post("leder", "/levanger/prove", "tittel=x").statusCode()).isEqualTo(303);
  }

  @Test
  void our_own_form_from_before_a_new_sign_in_comes_back_with_what_was_typed() {
    HttpResponse<String> page =
        web.send(
            web.request("leder", "/levanger/prove")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=gammel&merknad=Langt+brev")));
    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body())
        .contains("Langt brev", "value=\"token-leder\"", "Se over og send en gang til.");
  }

  @Test
  void a_refused_form_comes_back_with_the_error_and_what_was_typed() {
    HttpResponse<String> page =
        web.post("leder", "/levanger/prove", "tittel=&merknad=Det+jeg+skrev");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .contains("ds-error-summary", "role=\"alert\"", "href=\"#f-tittel\"")
        .contains("Tittel: Fyll ut dette feltet.")
        .contains("id=\"f-tittel-e\"", "aria-invalid=\"true\"", "Det jeg skrev")
        .doesNotContain("Fra før")
        .contains("<title>Feil: ");
    assertThat(page.body().split("ds-error-summary", -1)).hasSize(2);
  }

  @Test
  void a_receipt_goes_along_to_the_next_page_once() {
    HttpResponse<String> done = web.post("leder", "/levanger/prove", "tittel=x");
    assertThat(done.headers().firstValue("Location")).hasValue("/levanger/prove");
    String cookie = done.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    HttpResponse<String> next =
        web.send(
            web.request(null, "/levanger/prove")
                .header("Cookie", "samtak-sesjon=leder; " + cookie));
    assertThat(next.body()).contains("role=\"status\"", "Valgene dine er lagret.");
    assertThat(next.headers().allValues("Set-Cookie"))
        .anyMatch(c -> c.startsWith("samtak-kvittering=;") && c.contains("Max-Age=0"));
  }

  @Test
  void a_file_comes_with_its_own_name() {
    String body =
        "--g\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\ntoken-leder\r\n"
            + "--g\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"C:\\x\\plan.csv\"\r\n"
            + "\r\na;b\r\n--g--\r\n";
    HttpResponse<String> page = multipart(body);
    assertThat(page.statusCode()).isEqualTo(303);
    String forged = body.replace("token-leder", "annet");
    assertThat(multipart(forged).statusCode()).isEqualTo(403);
  }

  @Test
  void what_is_larger_than_the_limit_is_refused_unread() {
    HttpResponse<String> page =
        web.post("leder", "/levanger/prove", "merknad=" + "x".repeat(100_001));
    assertThat(page.statusCode()).isEqualTo(413);
    byte[] large =
        ("--g\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"a\"\r\n\r\n"
                + "x".repeat(1_100_000)
                + "\r\n--g--\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    HttpResponse<String> unknownLength =
        web.send(
            web.request("leder", "/levanger/prove")
                .header("Content-Type", "multipart/form-data; boundary=g")
                .POST(
                    HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(large))));
    assertThat(unknownLength.statusCode()).isEqualTo(413);
  }

  private HttpResponse<String> multipart(String body) {
    return web.send(
        web.request("leder", "/levanger/prove")
            .header("Content-Type", "multipart/form-data; boundary=g")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  @Test
  void a_download_keeps_its_name() {
    HttpResponse<String> file = web.get("leder", "/levanger/prove/fil");
    assertThat(file.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"_rsliste.csv\"; filename*=UTF-8''%C3%A5rsliste.csv");
    assertThat(file.body()).isEqualTo("a;b\n");
  }

  @Test
  void a_fault_of_ours_tells_a_reference_and_nothing_of_the_inside() {
    HttpResponse<String> page = web.get("leder", "/levanger/prove/feil");
    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.body()).contains("k-12345").doesNotContain("secret", "Exception");
  }

  @Test
  void head_is_get_without_a_body() {
    HttpResponse<String> head =
        web.send(
            web.request("leder", "/levanger/prove")
                .method("HEAD", HttpRequest.BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0)).isPositive();
  }

  @Test
  void other_methods_are_refused() {
    HttpResponse<String> page =
        web.send(
            web.request("leder", "/levanger/prove")
                .method("DELETE", HttpRequest.BodyPublishers.noBody()));
    assertThat(page.statusCode()).isEqualTo(405);
    assertThat(page.headers().firstValue("Allow")).hasValue("GET, HEAD, POST");
  }

  @Test
  void a_slash_at_the_end_leads_to_the_same_page_and_never_to_another_host() {
    HttpResponse<String> page = web.get("leder", "/levanger/prove/?a=b");
    assertThat(page.statusCode()).isEqualTo(301);
    assertThat(page.headers().firstValue("Location")).hasValue("/levanger/prove?a=b");
    assertThat(web.get("leder", "//example.org/").statusCode()).isEqualTo(404);
  }

  @Test
  void a_part_for_htmx_has_no_frame() {
    HttpResponse<String> part =
        web.send(web.request("leder", "/levanger/prove").header("HX-Request", "true"));
    assertThat(part.body()).contains("id=\"tekst\"").doesNotContain("<html");
  }

  @Test
  void the_language_is_the_address_s_then_the_cookie_s_then_the_organisation_s() {
    assertThat(web.get("leder", "/levanger").body()).contains("lang=\"nb\"", "Ingenting trenger");
    assertThat(web.get("leder", "/kvanangen").body()).contains("<html lang=\"nn\">");
    HttpResponse<String> asked = web.get("leder", "/levanger?lang=nn");
    assertThat(asked.body()).contains("<html lang=\"nn\">", "Ingenting treng");
    assertThat(asked.headers().allValues("Set-Cookie"))
        .anyMatch(c -> c.startsWith("samtak-sprak=nn"));
    assertThat(
            web.send(
                    web.request(null, "/levanger")
                        .header("Cookie", "samtak-sesjon=leder; samtak-sprak=nn"))
                .body())
        .contains("<html lang=\"nn\">");
    assertThat(web.get("leder", "/levanger?lang=en").body()).contains("<html lang=\"nb\">");
    assertThat(web.get("drift", "/drift?lang=en").body())
        .contains("<html lang=\"en\">", "Nothing on the node waits for you");
  }

  @Test
  void the_menu_grows_and_shrinks_with_pages() {
    assertThat(web.get("leder", "/levanger").body()).contains("href=\"/levanger/prove\"");
    web.registry.remove(entry);
    assertThat(web.get("leder", "/levanger").body()).doesNotContain("href=\"/levanger/prove\"");
    assertThat(web.registry.view("no.samtak.prove")).isEmpty();
  }

  @Test
  void the_operator_s_pages_are_the_operator_s() {
    assertThat(web.get("leder", "/drift").statusCode()).isEqualTo(403);
    assertThat(web.get("drift", "/drift").statusCode()).isEqualTo(200);
  }

  @Test
  void one_organisation_is_gone_to_at_once_and_several_are_shown() {
    assertThat(web.get("leser", "/").headers().firstValue("Location")).hasValue("/levanger");
    assertThat(web.get("leder", "/").body()).contains("href=\"/kvanangen\"", "href=\"/levanger\"");
  }

  @Test
  void a_one_time_password_opens_only_its_change() {
    web.platform.mustChangePassword = true;
    assertThat(web.get("leder", "/levanger").headers().firstValue("Location"))
        .hasValue("/min-side/passord");
    assertThat(web.get("leder", "/min-side/passord").statusCode()).isEqualTo(200);
    assertThat(web.get(null, "/min-side/passord").statusCode()).isEqualTo(303);
  }
}
