// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.samtak.platform.api.module.ModuleDoors.Door;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.StartCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages of a module as they are where it is open, read-only and closed. */
class ModuleDoorTest {
  private static final String LINK = "href=\"/levanger/bolig\"";

  private WebServer web;
  private PageRegistry.Entry entry;

  @BeforeEach
  void start() {
    web = new WebServer();
    entry = web.addOf("bolig", new ProvePage(), "bolig");
  }

  @AfterEach
  void stop() {
    web.close();
  }

  /** Read-only or closed in Levanger, open in Kvænangen. */
  private void inLevanger(Door door) {
    web.platform.doors = (module, tenant) -> tenant.equals("levanger") ? door : Door.OPEN;
  }

  @Test
  void where_it_is_open_nothing_is_said() {
    String page = web.get("leder", "/levanger/bolig").body();
    assertThat(page).contains("id=\"skrivbar\"", LINK).doesNotContain("krivebeskyttet", "st-las");
  }

  @Test
  void where_it_is_read_only_the_page_says_so_and_the_menu_has_a_lock() {
    inLevanger(Door.READ_ONLY);
    HttpResponse<String> page = web.get("leder", "/levanger/bolig");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Skrivebeskyttet i Levanger: du kan lese, ikke endre.")
        .contains("st-las", "<span class=\"st-skjult\">, skrivebeskyttet</span>")
        .doesNotContain("id=\"skrivbar\"");
    assertThat(web.get("leder", "/levanger/bolig?lang=nn").body())
        .contains("Skriveverna i Levanger: du kan lese, ikkje endre.", ", skriveverna</span>");
    assertThat(web.get("leder", "/levanger").body())
        .as("another page has the lock in the menu and says no more")
        .contains("st-las", LINK)
        .doesNotContain("du kan lese, ikke endre");
    assertThat(web.get("leder", "/kvanangen/bolig").body()).contains("id=\"skrivbar\"");
  }

  @Test
  void where_it_is_read_only_a_form_is_refused_and_what_was_typed_is_shown() {
    inLevanger(Door.READ_ONLY);
    HttpResponse<String> page =
        web.post(
            "leder",
            "/levanger/bolig/ny",
            "tittel=Ny+bolig&merknad=%3Cb%3ELangt+brev&versjon=3&passord1=hemmelig");
    assertThat(page.statusCode()).isEqualTo(409);
    assertThat(page.body())
        .contains("Modulen er skrivebeskyttet", "Levanger", "kan åpne den igjen")
        .contains("Det du skrev, er ikke lagret.", "Ny bolig", "&lt;b&gt;Langt brev")
        .contains("href=\"/levanger/bolig/ny\"")
        .doesNotContain("hemmelig", "_csrf</dt>", "versjon</dt>");
    assertThat(web.post("leser", "/levanger/bolig/ny", "tittel=x").statusCode())
        .as("a role that is missing is told first")
        .isEqualTo(403);
    assertThat(web.post("leder", "/kvanangen/bolig/ny", "tittel=x").statusCode()).isEqualTo(303);
  }

  @Test
  void what_another_site_made_the_browser_send_is_not_shown() {
    inLevanger(Door.READ_ONLY);
    HttpResponse<String> page =
        web.post("leder", "/levanger/bolig/ny", "_csrf=feil&tittel=Ring+dette+nummeret");
    assertThat(page.statusCode()).isEqualTo(409);
    assertThat(page.body()).doesNotContain("Ring dette");
  }

  @Test
  void where_it_is_closed_the_menu_is_without_it_and_its_pages_say_who_can_open_it() {
    inLevanger(Door.CLOSED);
    for (HttpResponse<String> page :
        List.of(
            web.get("leder", "/levanger/bolig"),
            web.get("leser", "/levanger/bolig/7"),
            web.post("leder", "/levanger/bolig/ny", "tittel=x"))) {
      assertThat(page.statusCode()).isEqualTo(404);
      assertThat(page.body())
          .contains("Modulen er ikke i drift i kommunen", "bolig er ikke i drift i Levanger")
          .contains("tjenestelederen eller den som drifter noden", "href=\"/levanger\"")
          .doesNotContain(LINK, "/levanger/moduler");
    }
    assertThat(web.get("leder", "/levanger").body()).doesNotContain(LINK);
    assertThat(web.get("leder", "/kvanangen").body()).contains("href=\"/kvanangen/bolig\"");
    assertThat(web.get("leser", "/kvanangen/bolig").body())
        .as("not theirs")
        .contains("Siden finnes ikke");
  }

  @Test
  void the_page_on_how_modules_stand_is_led_to_where_one_may_see_it() {
    web.add(new ProvePage(), "moduler", PagePath.Scope.TENANT, "prove.nav", 90);
    web.platform.modules.clear();
    entry = web.addOf("bolig", new ClosedPage(), "stengt");
    inLevanger(Door.CLOSED);
    assertThat(web.get("leder", "/levanger/stengt").body())
        .contains("href=\"/levanger/moduler\">Se hvordan modulene står i kommunen");
  }

  @Test
  void a_module_that_is_out_is_not_to_be_waited_for_where_it_is_closed() {
    web.registry.remove(entry);
    web.platform.absent.put("bolig", "bolig");
    inLevanger(Door.CLOSED);
    HttpResponse<String> page = web.get("leder", "/levanger/bolig");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.headers().firstValue("Retry-After")).isEmpty();
    assertThat(page.body()).contains("Modulen er ikke i drift i kommunen");
    assertThat(web.get("leder", "/kvanangen/bolig").statusCode()).isEqualTo(503);
  }

  @Test
  void a_card_of_a_module_that_is_closed_is_not_asked() {
    CountingCard card = new CountingCard();
    web.cards.add(new CardRegistry.Entry(card, web.view("no.samtak.prove").texts(), "bolig"));
    inLevanger(Door.READ_ONLY);
    assertThat(web.get("leder", "/levanger").body()).contains("boliger utleid");
    inLevanger(Door.CLOSED);
    assertThat(web.get("leder", "/levanger").body()).doesNotContain("boliger utleid");
    assertThat(card.asked).hasValue(1);
    assertThat(web.get("leder", "/kvanangen").body()).contains("boliger utleid");
    web.platform.doors = null;
    web.get("leder", "/kvanangen");
    assertThat(card.asked).as("nor where nobody can tell").hasValue(2);
  }

  @Test
  void a_part_for_htmx_is_refused_alike() {
    inLevanger(Door.READ_ONLY);
    HttpResponse<String> part =
        web.send(
            web.request("leder", "/levanger/bolig")
                .header("HX-Request", "true")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=token-leder&tittel=x")));
    assertThat(part.statusCode()).isEqualTo(409);
    assertThat(part.body()).contains("Modulen er skrivebeskyttet").doesNotContain("<html");
  }

  /** Another class than the page of the module. */
  @RequireRole(Role.TJENESTELEDER)
  static final class ClosedPage implements Page {
    @Override
    public PageResponse get(PageRequest request) {
      throw new AssertionError("not to be asked");
    }
  }

  /** Counts how often it is asked. */
  @RequireRole(Role.TJENESTELEDER)
  private static final class CountingCard implements StartCard {
    final AtomicInteger asked = new AtomicInteger();

    @Override
    public Content content(PageRequest request) {
      asked.incrementAndGet();
      return new Content(List.of(), List.of(Figure.of("4", Text.of("boliger utleid"))));
    }
  }
}
