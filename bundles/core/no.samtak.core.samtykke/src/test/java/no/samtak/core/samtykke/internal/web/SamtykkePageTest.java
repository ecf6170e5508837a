// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.web;

import static no.samtak.core.samtykke.internal.Fixture.DAG;
import static no.samtak.core.samtykke.internal.Fixture.UNG;
import static no.samtak.core.samtykke.internal.Fixture.VOKSEN;
import static no.samtak.core.samtykke.internal.Fixture.blikk;
import static no.samtak.core.samtykke.internal.Fixture.hvem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.samtykke.internal.Fixture;
import no.samtak.core.samtykke.internal.mal.Malinnhold;
import no.samtak.core.samtykke.internal.mal.Samtykkemal;
import no.samtak.core.samtykke.internal.samtykke.Tilstand;
import no.samtak.platform.api.dokument.Block;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.DokumentFormat;
import no.samtak.platform.api.dokument.DokumentWriter;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.PersonLog;
import no.samtak.platform.api.security.User;
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

class SamtykkePageTest {
  private static final String STI = "/levanger/samtykke";
  private static final TableWriter SKRIVER =
      (out, format, sheet, columns, rows, guard) -> {
        while (rows.hasNext()) {
          out.write((rows.next() + "\n").getBytes(StandardCharsets.UTF_8));
        }
      };
  private static final BundleView VISNING =
      new BundleView(
          "no.samtak.core.samtykke",
          SamtykkePage.class.getClassLoader(),
          StaticFiles.none(),
          Texts.of(BundleView.class.getClassLoader()));

  private final List<Dokument> skrevet = new ArrayList<>();
  private final DokumentWriter papir =
      (dokument, format, ut) -> {
        assertThat(format).isEqualTo(DokumentFormat.PDF);
        skrevet.add(dokument);
      };
  private final Fixture f = new Fixture(TestDatabase.h2());
  private final SamtykkePage side =
      new SamtykkePage(f.service, f.maler, f.delt, f.vegger, SKRIVER, papir, this::sett);

  /** The log as the platform gives it: 250 looks, one of them refused. */
  private Slice<PersonLog.Look> sett(
      String tenant, String tjeneste, String personId, PageQuery del) {
    assertThat(tenant + "/" + tjeneste).isEqualTo("levanger/oppfolging");
    List<PersonLog.Look> alle = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      alle.add(
          new PersonLog.Look(
              Instant.EPOCH.plusSeconds(i),
              "ansatt" + i,
              l -> "Saksbehandler",
              l -> l == Language.NN ? "Las" : "Leste",
              l -> "Hjelp",
              i != 1));
    }
    return Slice.part(alle, del, PersonLog.Look::user);
  }

  @AfterEach
  void lukk() {
    f.close();
  }

  private static FakePageRequest ber(User user, String... rest) {
    return FakePageRequest.of(user, STI, rest);
  }

  private static FakePageRequest ber(String... rest) {
    return ber(Fixture.SAKSBEHANDLER, rest);
  }

  /** What the browser gets, without the frame. */
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
    assertThat(html).as("keys without words").doesNotContain("samtykke.");
    return html;
  }

  private String vis(String... rest) {
    vis(ber(rest), Language.NN);
    return vis(ber(rest), Language.NB);
  }

  private String send(Map<String, List<String>> skjema, String... rest) {
    return ((Redirect) side.post(ber(rest).with(skjema))).path();
  }

  private Map<String, List<String>> sporsmal() {
    return Map.of(
        "mal", List.of(f.mal()),
        "mottakerslag", List.of("TJENESTE"),
        "tjeneste", List.of("nav"),
        "kategorier", List.of("KONTAKT", "AVTALER"),
        "dybde", List.of("STATUS"),
        "formal", List.of("SAMARBEID"),
        "fra", List.of("14.11.2012"),
        "til", List.of("31.5.2013"),
        "ikkeApnet", List.of("Hva du snakker med oss om"));
  }

  @Test
  void aPersonIsAskedSaysYesAtTheOfficeAndTakesItBack() {
    assertThat(vis("oppfolging", VOKSEN)).contains("Ingen har fått lov", "Stille Bekk");
    assertThat(vis("oppfolging", VOKSEN, "ny"))
        .contains("Samtykke til deling av opplysninger", "NAV", "Boligkontoret")
        .doesNotContain("value=\"oppfolging\"");
    String sak = send(sporsmal(), "oppfolging", VOKSEN, "ny");
    String id = sak.substring(sak.lastIndexOf('/') + 1);
    assertThat(vis("oppfolging", VOKSEN, id)).contains("Personen sier ja", "Venter på svar");

    String hvem = vis("oppfolging", VOKSEN, "hvem");
    assertThat(hvem)
        .contains(
            "Du har ikke åpnet for noen",
            "NAV vil vite",
            "at du er i kontakt med oss",
            "Sier du nei, får du like god hjelp.",
            "Si ja",
            "Si nei");
    assertThat(vis("oppfolging", VOKSEN, id, "ja")).contains("Les gjennom sammen", "Vitne");
    assertThat(vis("oppfolging", VOKSEN, id, "nei")).contains("Ingen får vite hvorfor");
    assertThat(
            send(
                Map.of("form", List.of("PAPIR"), "fra", List.of("hvem")),
                "oppfolging",
                VOKSEN,
                id,
                "ja"))
        .isEqualTo(STI + "/oppfolging/" + VOKSEN + "/hvem");
    assertThat(vis("oppfolging", VOKSEN, "hvem"))
        .contains("Du har åpnet for én", "Trekk tilbake", "til 31.", "Hva du snakker med oss om");
    assertThat(vis("oppfolging", VOKSEN)).contains("Én har fått lov", "NAV", "Gjelder");
    assertThat(f.dekker(blikk(VOKSEN, Dybde.STATUS), "nav")).isPresent();

    assertThat(vis("oppfolging", VOKSEN, id, "trekk")).contains("Trekke tilbake?");
    send(Map.of(), "oppfolging", VOKSEN, id, "trekk");
    assertThat(f.dekker(blikk(VOKSEN, Dybde.STATUS), "nav")).isEmpty();
    assertThat(vis("oppfolging", VOKSEN, id)).contains("Trukket tilbake", "Trakk tilbake");
  }

  @Test
  void aChangeAndANoAreEnteredOnThePages() {
    String id = f.gitt(VOKSEN, f.til("nav"));
    assertThat(vis("oppfolging", VOKSEN, id, "endre")).contains("Det som ble signert");
    Map<String, List<String>> endring = new HashMap<>(sporsmal());
    endring.put("form", List.of("MUNTLIG"));
    endring.put("vitne", List.of("Grønn Skog"));
    String ny = send(endring, "oppfolging", VOKSEN, id, "endre");
    assertThat(vis("oppfolging", VOKSEN, ny.substring(ny.lastIndexOf('/') + 1)))
        .contains("Muntlig, med vitne", "vitne: Grønn Skog", "Se det som dette kom i stedet for");

    f.service.spor(hvem(VOKSEN), "s2", f.til("boligkontoret"));
    send(Map.of(), "oppfolging", VOKSEN, "s2", "nei");
    assertThat(f.service.hent(hvem(VOKSEN), "s2").tilstand()).isEqualTo(Tilstand.AVSLATT);
  }

  @Test
  void whatIsMissingIsToldByTheFormsField() {
    assertThatThrownBy(() -> send(Map.of("mal", List.of(f.mal())), "oppfolging", VOKSEN, "ny"))
        .isInstanceOfSatisfying(
            DomainException.class,
            e ->
                assertThat(e.fields())
                    .extracting(FieldError::field)
                    .containsExactly("mottakerslag", "kategorier", "formal", "dybde"));
  }

  @Test
  void anObjectionIsEnteredAndLifted() {
    assertThat(vis("oppfolging", VOKSEN, "motsett")).contains("hpl. § 25", "NAV");
    send(Map.of("mottaker", List.of("nav")), "oppfolging", VOKSEN, "motsett");
    assertThat(vis("oppfolging", VOKSEN)).contains("NAV, siden 14.");
    assertThat(vis("oppfolging", VOKSEN, "hvem")).contains("Disse skal ikke få vite noe");
    assertThat(vis("oppfolging", VOKSEN, "motsett")).contains("Opphev for NAV");
    send(Map.of("opphev", List.of("nav")), "oppfolging", VOKSEN, "motsett");
    assertThat(f.service.oversikt(hvem(VOKSEN)).motsattSeg()).isEmpty();
  }

  @Test
  void thePaperIsInThePersonsLanguageAndTheParentsSignWhereTheyMust() throws IOException {
    f.service.spor(hvem(UNG), "s1", f.til("nav"));
    Download fil = (Download) side.get(ber("oppfolging", UNG, "s1").form(Map.of("format", "pdf")));
    assertThat(fil.filename()).isEqualTo("samtykke.pdf");
    fil.body().writeTo(new ByteArrayOutputStream());
    Dokument d = skrevet.get(0);
    assertThat(d.language()).isEqualTo(Language.NN);
    assertThat(d.title()).isEqualTo("Samtykke til deling av opplysningar");
    assertThat(d.blocks().toString())
        .contains(
            "Dette gjeld Rask Elv.",
            "NAV",
            "at du er i kontakt med oss",
            "Frå 14.",
            "Seier du nei, får du like god hjelp.",
            "Forelder eller verje");
    assertThat(d.blocks()).filteredOn(Block.Table.class::isInstance).hasSize(1);
    assertThat(f.database.logged())
        .extracting(AccessEntry::action)
        .containsOnlyOnce("skriv-ut-samtykke");
    assertThat(vis("oppfolging", UNG, "s1", "ja"))
        .contains("mellom 12 og 16 år", "Foreldrene sier også ja");
  }

  @Test
  void thePersonSeesWhoHasLookedAndTakesItAlong() throws IOException {
    assertThat(vis("oppfolging", UNG, "hvem"))
        .contains("Hvem har lest om deg", "/lest", "ansatt0", "Noen ble stoppet", "ansatt2")
        .doesNotContain("ansatt3");
    assertThat(vis("oppfolging", UNG, "lest"))
        .contains("Oppfølgingstjenesten", "ansatt0", "Leste", "Hjelp", "Nei", "format=pdf")
        .doesNotContain("ansatt249");
    Download fil =
        (Download) side.get(ber("oppfolging", UNG, "lest").form(Map.of("format", "pdf")));
    fil.body().writeTo(new ByteArrayOutputStream());
    Dokument d = skrevet.get(0);
    assertThat(d.language()).isEqualTo(Language.NN);
    assertThat(d.title()).isEqualTo("Kven har lese om deg");
    assertThat(d.blocks().toString()).contains("Rask Elv", "ansatt0", "ansatt249", "Las");
    assertThat(f.database.logged())
        .extracting(AccessEntry::action)
        .containsOnlyOnce("skriv-ut-logg")
        .contains("les-logg");
    f.vegger.arbeiderI = List.of("nav");
    assertThatThrownBy(() -> side.get(ber("oppfolging", UNG, "lest")))
        .isInstanceOf(DomainException.class);
  }

  @Test
  void thatAMotherWasToldIsEnteredOnThePages() {
    String id = f.gitt(VOKSEN, f.tilMor("Varm Lind"));
    assertThat(vis("oppfolging", VOKSEN, id)).contains("Før at du har fortalt noe");
    assertThat(vis("oppfolging", VOKSEN, id, "fortalt"))
        .contains("Hva fortalte du Varm Lind?", "Avtaler");
    String etter =
        send(
            Map.of(
                "fortelling", List.of("f1"),
                "kategori", List.of("AVTALER"),
                "formal", List.of("SAMARBEID"),
                "dybde", List.of("STATUS"),
                "ord", List.of("At møtet er på tirsdag")),
            "oppfolging",
            VOKSEN,
            id,
            "fortalt");
    assertThat(etter).endsWith(id);
    assertThat(vis("oppfolging", VOKSEN, id)).contains("Fortalte videre", "At møtet er på tirsdag");
    f.service.trekk(hvem(VOKSEN), id, "");
    assertThat(vis("oppfolging", VOKSEN, id)).doesNotContain("Før at du har fortalt noe");
    assertThat(vis("oppfolging", VOKSEN, id, "fortalt")).contains("kan ingen få vite noe i dag");
  }

  @Test
  void whatIsSharedIsListed() throws IOException {
    f.gitt(VOKSEN, f.til("nav"));
    assertThat(vis()).contains("Oppfølgingstjenesten", "Se malene").doesNotContain(">NAV<");
    assertThatThrownBy(() -> side.get(ber("delt", "nav"))).isInstanceOf(DomainException.class);
    f.vegger.arbeiderI = List.of("nav");
    assertThat(vis("delt", "nav"))
        .contains("Delt med NAV", "Stille Bekk", "/levanger/personer/oppfolging/" + VOKSEN);
    Download csv = (Download) side.get(ber("delt", "nav").form(Map.of("format", "csv")));
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    csv.body().writeTo(ut);
    assertThat(ut.toString(StandardCharsets.UTF_8)).contains("Stille Bekk", "Kontakt");
    assertThatThrownBy(() -> side.get(ber("oppfolging", VOKSEN)))
        .isInstanceOf(DomainException.class);
  }

  @Test
  void theLeaderKeepsTheTemplates() {
    String id = f.mal();
    assertThat(vis("maler")).contains("I bruk").doesNotContain("Lag en mal");
    assertThat(vis("maler", id)).contains("Vi har taushetsplikt").doesNotContain("Lagre");
    assertThatThrownBy(() -> side.get(ber("maler", "ny"))).isInstanceOf(DomainException.class);
    assertThatThrownBy(() -> side.post(ber("maler", id))).isInstanceOf(DomainException.class);

    assertThat(vis(ber(Fixture.LEDER, "maler", "ny"), Language.NB)).contains("Tittel på nynorsk");
    assertThat(vis(ber(Fixture.LEDER, "maler", id), Language.NB))
        .contains("Lagre", "Ta ut av bruk");
    Malinnhold i = f.maler.hent("levanger", id).innhold();
    Map<String, List<String>> skjema = new HashMap<>();
    skjema.put("versjon", List.of("1"));
    skjema.put("tittelNb", List.of("Kort samtykke"));
    skjema.put("tittelNn", List.of("Kort samtykke"));
    skjema.put("formaalsordNb", List.of(i.formaalsord(Language.NB)));
    skjema.put("formaalsordNn", List.of(i.formaalsord(Language.NN)));
    skjema.put("tekstNb", List.of(i.tekst(Language.NB)));
    skjema.put("tekstNn", List.of(i.tekst(Language.NN)));
    skjema.put("kategorier", List.of("KONTAKT"));
    skjema.put("formal", List.of("SAMARBEID"));
    skjema.put("maaneder", List.of("6"));
    side.post(ber(Fixture.LEDER, "maler", id).with(skjema));
    Samtykkemal endret = f.maler.hent("levanger", id);
    assertThat(endret.nummer()).isEqualTo(2);
    assertThat(endret.innhold().tittelNb()).isEqualTo("Kort samtykke");
    side.post(
        ber(Fixture.LEDER, "maler", id)
            .form(Map.of("gjor", "taut", "versjon", String.valueOf(endret.versjon()))));
    assertThat(f.maler.hent("levanger", id).utgatt()).isEqualTo(DAG);
    assertThat(vis(ber(Fixture.LEDER, "maler", id), Language.NB)).contains("Ute av bruk siden");
    assertThat(vis("oppfolging", VOKSEN, "ny")).contains("Ingen mal er i bruk");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    for (String[] rest :
        List.of(
            new String[] {"oppfolging"},
            new String[] {"oppfolging", VOKSEN, "ukjent"},
            new String[] {"oppfolging", VOKSEN, "x", "annet"},
            new String[] {"oppfolging", "ukjent"},
            new String[] {"maler", "ukjent"})) {
      assertThatThrownBy(() -> side.get(ber(rest))).isInstanceOf(DomainException.class);
    }
  }
}
