// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.rettighet.internal.Fixture;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.Page;
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

/** What is kept how long, and the record of it. */
class OppbevaringPageTest {
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
  private final OppbevaringPage side = new OppbevaringPage(f.oppbevaring, SKRIVER);
  private final List<Dokument> skrevet = new ArrayList<>();
  private final ProtokollPage protokoll =
      new ProtokollPage(f.protokoll, SKRIVER, (d, format, ut) -> skrevet.add(d), f);

  @AfterEach
  void lukk() {
    f.close();
  }

  private static FakePageRequest ber(String segment, String... rest) {
    return FakePageRequest.of(Fixture.LEDER, "/levanger/" + segment, rest);
  }

  private static String vis(Page side, FakePageRequest request, Language sprak) {
    View view = (View) side.get(request);
    Map<String, Object> modell = new HashMap<>(view.model());
    modell.put("path", request.path());
    modell.put("pagePath", request.pagePath());
    String html =
        VISNING.render(
            view.template(),
            modell,
            new Rendering(sprak, VISNING.texts(), "/static/x", "csrf", List.of(), Map.of()));
    assertThat(html)
        .as("keys without words")
        .doesNotContainPattern("rettighet\\.(oppb|prot|reg|hv|dp|ra|fe|gj)");
    return html;
  }

  private static String vis(Page side, FakePageRequest request) {
    vis(side, request, Language.NN);
    return vis(side, request, Language.NB);
  }

  @Test
  void whatIsDueIsShownConfirmedAndReported() {
    assertThat(vis(side, ber("oppbevaring"))).contains("Ingen ennå.");
    f.hjelp.tabeller.set(0, f.hjelp.tabeller.get(0).medSlutt("dag"));
    f.hjelp.kjenner(f.person("Stille", "Bekk"), "a");
    f.sett(Fixture.DAG.withYear(2026));
    assertThat(vis(side, ber("oppbevaring")))
        .contains("besok", "Slett det som er forfalt", "14.11.2016");
    assertThat(vis(side, ber("oppbevaring", "slett"))).contains("2 rader i én tabell", "levanger");
    Redirect til =
        (Redirect)
            side.post(
                ber("oppbevaring", "slett")
                    .form(Map.of("bekreft", "levanger", "grunn", "Årlig rydding")));
    String id = til.path().substring(til.path().lastIndexOf('/') + 1);
    assertThat(vis(side, ber("oppbevaring", id)))
        .contains("hjelp.notat", "Årlig rydding", "4 slettet");
    assertThat(vis(side, ber("oppbevaring"))).contains("4 slettet");
  }

  @Test
  void aBreachIsWrittenDownAndFollowedToItsEnd() {
    BruddPage brudd = new BruddPage(f.brudd, f.tjenester, SKRIVER);
    assertThat(vis(brudd, ber("personvernbrudd"))).contains("Ingen brudd er skrevet ned");
    assertThat(vis(brudd, ber("personvernbrudd", "ny"))).contains("22.11.2026", "10:15");
    Redirect til =
        (Redirect)
            brudd.post(
                ber("personvernbrudd", "ny")
                    .form(
                        Map.of(
                            "tittel", "Brev til feil adresse",
                            "dag", "22.11.2026",
                            "kl", "09.00",
                            "antall", "2",
                            "beskrivelse", "To brev byttet")));
    String id = til.path().substring(til.path().lastIndexOf('/') + 1);
    assertThat(vis(brudd, ber("personvernbrudd", id)))
        .contains("To brev byttet", "Vurder risikoen");
    for (String hva : List.of("vurder", "meld", "varsle", "lukk")) {
      vis(brudd, ber("personvernbrudd", id, hva));
    }
    brudd.post(
        ber("personvernbrudd", id, "vurder")
            .form(Map.of("risiko", "RISIKO", "vurdering", "Adresser")));
    assertThat(vis(brudd, ber("personvernbrudd", id))).contains("meld til Datatilsynet");
    brudd.post(ber("personvernbrudd", id, "meld").form(Map.of("ord", "Altinn 1")));
    brudd.post(ber("personvernbrudd", id, "lukk").form(Map.of("ord", "Ny rutine")));
    assertThat(vis(brudd, ber("personvernbrudd", id))).contains("Ny rutine", "Lukket");
    assertThat(vis(brudd, ber("personvernbrudd"))).contains("I orden");
  }

  @Test
  void theRecordTellsOfAllTablesWithPersonsAndFillsThePaper() throws Exception {
    String html = vis(protokoll, ber("behandlinger"));
    assertThat(html)
        .contains(">besok<", ">person<", ">samtykke<", ">sak<", "Ute,")
        .doesNotContain(">kode<");
    Download fil = (Download) protokoll.get(ber("behandlinger", "dpia.docx"));
    assertThat(fil.filename()).isEqualTo("dpia.docx");
    fil.body().writeTo(new java.io.ByteArrayOutputStream());
    assertThat(skrevet.get(0).blocks().toString()).contains("hjelp.journal", "Ti år.");
  }
}
