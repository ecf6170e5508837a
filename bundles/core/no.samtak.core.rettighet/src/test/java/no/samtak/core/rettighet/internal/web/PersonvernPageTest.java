// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.web;

import static no.samtak.core.rettighet.internal.Fixture.HER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.rettighet.internal.Fixture;
import no.samtak.core.rettighet.internal.sak.Sakslag;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.PageResponse.Download;
import no.samtak.platform.api.web.PageResponse.Redirect;
import no.samtak.platform.api.web.PageResponse.View;
import no.samtak.platform.web.internal.render.BundleView;
import no.samtak.platform.web.internal.render.Rendering;
import no.samtak.platform.web.internal.render.StaticFiles;
import no.samtak.testing.FakePageRequest;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PersonvernPageTest {
  private static final String STI = "/levanger/personvern";
  private static final TableWriter SKRIVER =
      (out, format, sheet, columns, rows, guard) -> {
        while (rows.hasNext()) {
          out.write((rows.next() + "\n").getBytes(StandardCharsets.UTF_8));
        }
      };
  private static final BundleView VISNING =
      new BundleView(
          "no.samtak.core.rettighet",
          PersonvernPage.class.getClassLoader(),
          StaticFiles.none(),
          Texts.of(BundleView.class.getClassLoader()));

  private final Fixture f = new Fixture(TestDatabase.h2());
  private final PersonvernPage side = new PersonvernPage(f.service, f.tjenester, SKRIVER);

  @AfterEach
  void lukk() {
    f.close();
  }

  private static FakePageRequest ber(String... rest) {
    return FakePageRequest.of(Fixture.LEDER, STI, rest);
  }

  private String vis(FakePageRequest request, Language sprak) {
    View view = (View) side.get(request);
    Map<String, Object> modell = new HashMap<>(view.model());
    modell.put("path", request.path());
    modell.put("pagePath", request.pagePath());
    String html =
        VISNING.render(
            view.template(),
            modell,
            new Rendering(sprak, VISNING.texts(), "/static/x", "csrf", List.of(), Map.of()));
    assertThat(html).as("keys without words").doesNotContain("rettighet.");
    return html;
  }

  private String vis(String... rest) {
    vis(ber(rest), Language.NN);
    return vis(ber(rest), Language.NB);
  }

  private String send(Map<String, List<String>> skjema, String... rest) {
    return ((Redirect) side.post(ber(rest).with(skjema))).path();
  }

  @Test
  void aRequestIsWrittenDownWorkedOnAndAnswered() throws Exception {
    String person = f.person("Stille", "Bekk");
    f.hjelp.kjenner(person, "a");
    assertThat(vis()).contains("Ingen krav venter på svar", "Finn personen");
    assertThat(vis("ny", HER, person)).contains("Hva personen ber om", "14.11.2012");
    String sti =
        send(
            Map.of(
                "slag", List.of("INNSYN"),
                "mottatt", List.of("14.10.2012"),
                "kanal", List.of("BREV"),
                "fremsattAv", List.of("VERGE"),
                "merknad", List.of("Brev fra vergen")),
            "ny",
            HER,
            person);
    String id = sti.substring(sti.lastIndexOf('/') + 1);
    assertThat(vis()).contains("Innsyn", "14.11.2012", "Frist denne uken");
    assertThat(vis(id)).contains("Stille Bekk", "I brev", "Vergen", "Brev fra vergen", "Begynn");
    send(Map.of(), id, "start");
    Download pakke = (Download) side.post(ber(id, "pakke"));
    assertThat(pakke.filename()).isEqualTo("innsyn-" + id + ".zip");
    assertThat(vis(id)).contains("Innsynspakke laget", "SHA-256");
    assertThat(vis(id, "utlever")).contains("Har personen fått pakken?");
    assertThat(vis(id, "forleng")).contains("To måneder til");
    assertThat(vis(id, "avsla")).contains("Hjemmel");
    assertThat(vis(id, "trekk")).contains("Trekker personen kravet?");
    send(Map.of(), id, "utlever");
    assertThat(vis(id)).contains("Utlevert").doesNotContain("Lag innsynspakken");
    assertThat(vis(ber().form(Map.of("vis", "alle")), Language.NB)).contains("Utlevert");
  }

  @Test
  void anErasureIsTriedShownAndDone() {
    String person = f.person("Stille", "Bekk");
    f.hjelp.kjenner(person, "a");
    String id = f.begynt(person, Sakslag.SLETTING);
    int logget = f.database.logged().size();
    side.get(ber(id, "slett"));
    assertThat(f.database.logged()).as("one row for the person shown").hasSize(logget + 1);
    assertThat(vis(id, "slett")).contains("Dette vil skje", "hjelp.besok", "journal", "slett");
    send(
        Map.of(
            "bekreft", List.of("slett"),
            "hjemmel", List.of("art. 17 nr. 1 bokstav b"),
            "grunn", List.of("Trakk samtykket")),
        id,
        "slett");
    assertThat(vis(id))
        .contains("Personen er slettet", "Rapport fra slettingen", "tilgangslogg", "art. 17")
        .doesNotContain("Stille Bekk");
  }

  @Test
  void whatIsInTheWayIsShownBeforeItIsTried() {
    f.hjelp.utenKart.add("ukjent");
    String id = f.begynt(f.person("Stille", "Bekk"), Sakslag.SLETTING);
    assertThat(vis(id, "slett")).contains("Kan ikke slettes nå", "ukjent");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    for (String[] rest :
        List.of(
            new String[] {"ukjent"},
            new String[] {"x", "annet"},
            new String[] {"ny", "finnes-ikke", "x"},
            new String[] {"a", "b", "c", "d"})) {
      assertThatThrownBy(() -> side.get(ber(rest))).isInstanceOf(DomainException.class);
    }
  }
}
