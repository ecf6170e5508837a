// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.web;

import static no.samtak.core.person.internal.Fixture.BOLIG;
import static no.samtak.core.person.internal.Fixture.HELSE;
import static no.samtak.core.person.internal.Fixture.KOMMUNE;
import static no.samtak.core.person.internal.Fixture.LEDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.api.personvern.Samtykkevisning;
import no.samtak.core.person.internal.Fixture;
import no.samtak.core.person.internal.person.Nummeroppslag;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.PersonLog;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.PageResponse.Redirect;
import no.samtak.platform.api.web.PageResponse.View;
import no.samtak.platform.api.web.TableView;
import no.samtak.testing.FakePageRequest;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class PersonPageTest {
  private static final String PERSONER = "/levanger/personer";
  private static final String TJENESTER = "/levanger/tjenester";

  private final Fixture f = Fixture.medTjenester(TestDatabase.h2());
  private final PersonLog logg =
      (tenant, tjeneste, id, query) ->
          new Slice<>(
              List.of(new PersonLog.Look(Instant.EPOCH, "x", l -> "r", l -> "h", l -> "w", true)),
              null);
  private final PersonPage page =
      new PersonPage(
          f.tjenester,
          f.personer,
          f.fletting,
          new Nodside(f.unntak, new Nummeroppslag(f.base, f.tjenesteStore, f.indeks, f.skap)),
          logg);
  private final TjenestePage tjenester =
      new TjenestePage(
          f.tjenester,
          f.unntak,
          (ut, format, ark, kolonner, rader, vern) -> {
            while (rader.hasNext()) {
              ut.write((rader.next() + "\n").getBytes(StandardCharsets.UTF_8));
            }
          },
          f.clock);

  @Test
  void oneChoosesAServiceAndSeesItsPersonsByName() {
    String id = f.person("bolig", "Rolig", "Ås").person().id();
    f.person("bolig", "Rask", "Bjørk");
    View valg = view(page.get(som(BOLIG)));
    assertThat((List<?>) valg.model().get("mine")).hasSize(1);
    assertThat((List<?>) valg.model().get("andre")).hasSize(1);
    View liste = view(page.get(som(BOLIG, "bolig")));
    TableView tabell = (TableView) liste.model().get("tabell");
    assertThat(tabell.rows()).hasSize(2);
    assertThat(tabell.rows().get(1).get(0).path()).isEqualTo(PERSONER + "/bolig/" + id);
    View sok = view(page.post(som(BOLIG, "bolig").form(Map.of("ord", "bjø"))));
    assertThat(((TableView) sok.model().get("tabell")).rows()).hasSize(1);
    assertThat(felter(() -> page.post(som(BOLIG, "bolig").form(Map.of("ord", "123456")))))
        .containsExactly("ord");
    assertThat(kind(() -> page.get(som(BOLIG, "helse")))).isEqualTo(ErrorKind.NOT_FOUND);
    assertThat(kind(() -> page.get(som(HELSE, "bolig", id)))).isEqualTo(ErrorKind.NOT_FOUND);
  }

  @Test
  void theFormMakesAndCorrects() {
    Map<String, String> skrevet =
        new HashMap<>(
            Map.of("fornavn", "Rolig", "etternavn", "Bjørk", "fodselsdato", "03.04.1985"));
    skrevet.put("verge.navn", "Trygg Lind");
    Redirect laget = (Redirect) page.post(som(BOLIG, "bolig", "ny").form(skrevet));
    String id = laget.path().substring(laget.path().lastIndexOf('/') + 1);
    View en = view(page.get(som(BOLIG, "bolig", id)));
    assertThat(en.template()).isEqualTo("person");
    assertThat(en.model()).containsEntry("alder", 27).containsEntry("vergeGjelder", true);
    View skjema = view(page.get(som(BOLIG, "bolig", id, "endre")));
    assertThat(skjema.model())
        .containsEntry("fodselsdato", "03.04.1985")
        .containsEntry("versjon", 1L);
    skrevet.put("etternavn", "Furu");
    skrevet.put("versjon", "1");
    page.post(som(BOLIG, "bolig", id, "endre").form(skrevet));
    View historikk = view(page.get(som(BOLIG, "bolig", id, "historikk")));
    assertThat((List<?>) historikk.model().get("steg")).hasSize(1);
    assertThat(view(page.get(som(BOLIG, "bolig", id, "logg"))).template()).isEqualTo("person-logg");
    skrevet.remove("versjon");
    page.post(som(BOLIG, "bolig", "ny").form(skrevet));
    View like = view(page.get(som(BOLIG, "bolig", id, "like")));
    List<Valg> valg = valg(like, "valg");
    assertThat(valg).hasSize(1);
    page.post(
        som(BOLIG, "bolig", id, "like")
            .form(Map.of("annen", valg.get(0).verdi(), "grunn", "samme", "versjon", "2")));
    List<Valg> flettet = valg(view(page.get(som(BOLIG, "bolig", id, "like"))), "flettet");
    assertThat(flettet).hasSize(1);
    page.post(
        som(BOLIG, "bolig", id, "like")
            .form(
                Map.of(
                    "annen",
                    flettet.get(0).verdi(),
                    "grunn",
                    "to",
                    "versjon",
                    "3",
                    "skill",
                    "ja")));
  }

  @Test
  void thePageLeadsToTheConsentsAndTellsWhomMayBeTold() {
    String id = f.person("bolig", "Rolig", "Ås").person().id();
    assertThat(view(page.get(som(BOLIG, "bolig", id))).model()).containsEntry("samtykkeSti", "");
    page.samtykker =
        new Samtykkevisning() {
          @Override
          public String sti(String kommune, String tjeneste, String personId) {
            return "/" + kommune + "/samtykke/" + tjeneste + "/" + personId;
          }

          @Override
          public List<KanFortelles> kanFortelles(String kommune, String tjeneste, String personId) {
            return List.of(
                new KanFortelles(
                    "s", "Varm Lind", List.of(l -> "Avtaler"), Fixture.IDAG, "/fortalt"));
          }
        };
    View en = view(page.get(som(BOLIG, "bolig", id)));
    assertThat(en.model()).containsEntry("samtykkeSti", "/levanger/samtykke/bolig/" + id);
    assertThat((List<?>) en.model().get("kanFortelles")).hasSize(1);
  }

  @Test
  void theYearlyReviewIsAListThatCanBeTakenAlong() throws IOException {
    View tom = view(tjenester.get(FakePageRequest.of(LEDER, TJENESTER, "gjennomgang")));
    assertThat(((TableView) tom.model().get("tabell")).rows()).isEmpty();
    f.base.gjor(
        c ->
            no.samtak.core.person.internal.persistence.Sql.gjor(
                c, "update person.tilknytning set bekreftet = ?", Fixture.IDAG.minusYears(2)));
    View liste = view(tjenester.get(FakePageRequest.of(LEDER, TJENESTER, "gjennomgang")));
    TableView tabell = (TableView) liste.model().get("tabell");
    assertThat(tabell.rows()).hasSize(4);
    assertThat(tabell.rows().get(0).get(0).path()).contains("/tilknytning/");
    PageResponse.Download fil =
        (PageResponse.Download)
            tjenester.get(
                FakePageRequest.of(LEDER, TJENESTER, "gjennomgang").form(Map.of("format", "csv")));
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    fil.body().writeTo(ut);
    assertThat(ut.toString(StandardCharsets.UTF_8)).contains("boligkonsulent", "2010-11-14");
    assertThat(kind(() -> tjenester.get(FakePageRequest.of(BOLIG, TJENESTER, "gjennomgang"))))
        .isEqualTo(ErrorKind.FORBIDDEN);
  }

  @Test
  void emergencyIsTwoStepsAndTheLeaderReviewsIt() {
    Fixture.Innhold i = Fixture.navn("Rolig", "Bjørk");
    i.nummer = Fixture.syntetisk(LocalDate.of(1985, 4, 3), 0);
    String id = f.personer.opprett(KOMMUNE, "bolig", Ids.next(), i.innhold()).person().id();
    String ukjent = Fixture.syntetisk(LocalDate.of(1985, 4, 3), 1);
    for (String nummer : List.of(i.nummer, ukjent)) {
      Map<String, String> spurt =
          Map.of("slag", "NODTILGANG", "identitetsnummer", nummer, "grunn", "bevisstløs");
      View bekreft = view(page.post(som(HELSE, "bolig", "nodtilgang").form(spurt)));
      String unntak = (String) bekreft.model().get("id");
      assertThat(unntak).isNotEmpty();
      assertThat(
              felter(() -> page.post(som(HELSE, "bolig", "nodtilgang").form(Map.of("id", unntak)))))
          .containsExactly("forstaatt");
      Redirect apnet =
          (Redirect)
              page.post(
                  som(HELSE, "bolig", "nodtilgang").form(Map.of("id", unntak, "forstaatt", "ja")));
      String funnet = apnet.path().substring(apnet.path().lastIndexOf('/') + 1);
      if (nummer.equals(ukjent)) {
        assertThat(kind(() -> page.get(som(HELSE, "bolig", funnet))))
            .isEqualTo(ErrorKind.NOT_FOUND);
      } else {
        assertThat(funnet).isEqualTo(id);
        assertThat(view(page.get(som(HELSE, "bolig", funnet))).template()).isEqualTo("person");
      }
    }
    PersonStartCard kort = new PersonStartCard(f.tjenester, f.unntak);
    assertThat(kort.content(som(LEDER)).tasks()).hasSize(1);
    View ko = view(tjenester.get(leder("bolig", "unntak")));
    List<?> tilfeller = (List<?>) ko.model().get("tilfeller");
    assertThat(tilfeller).hasSize(2);
    TjenestePage.Tilfelle ett = (TjenestePage.Tilfelle) tilfeller.get(0);
    tjenester.post(
        leder("bolig", "unntak")
            .form(Map.of("id", ett.u().id(), "versjon", "2", "vurdering", "I_ORDEN")));
    assertThat(f.unntak.venter(KOMMUNE, "bolig")[0]).isEqualTo(1);
  }

  @Test
  void theLeaderKeepsServicesAndTies() {
    f.som(LEDER);
    Redirect ny =
        (Redirect)
            tjenester.post(
                leder("ny")
                    .form(Map.of("navn", "NAV", "slug", "nav", "lov", "SOTJL_44", "aktiv", "ja")));
    assertThat(ny.path()).isEqualTo(TJENESTER + "/nav");
    tjenester.post(
        leder("nav", "knytt")
            .form(Map.of("bruker", "leder", "rolle", "LEDER", "fra", "14.11.2012")));
    View en = view(tjenester.get(leder("nav")));
    assertThat(en.model()).containsEntry("leder", true);
    TjenestePage.Hvem hvem = (TjenestePage.Hvem) ((List<?>) en.model().get("hvem")).get(0);
    View skjema = view(tjenester.get(leder("nav", "tilknytning", hvem.t().id())));
    assertThat(skjema.model()).containsEntry("rolle", "LEDER");
    tjenester.post(
        leder("nav", "tilknytning", hvem.t().id()).form(Map.of("gjor", "bekreft", "versjon", "1")));
    tjenester.post(
        leder("nav", "tilknytning", hvem.t().id()).form(Map.of("gjor", "avslutt", "versjon", "2")));
    assertThat(view(tjenester.get(leder())).template()).isEqualTo("tjenester");
    assertThat(view(tjenester.get(leder("nav", "endre"))).model()).containsEntry("navn", "NAV");
    FakePageRequest saksbehandler = FakePageRequest.of(BOLIG, TJENESTER, "nav", "knytt");
    f.som(BOLIG);
    assertThat(kind(() -> tjenester.get(saksbehandler))).isEqualTo(ErrorKind.FORBIDDEN);
    assertThat(view(tjenester.get(FakePageRequest.of(BOLIG, TJENESTER))).model())
        .containsEntry("leder", false);
  }

  private FakePageRequest som(User user, String... rest) {
    f.som(user);
    return FakePageRequest.of(user, PERSONER, rest);
  }

  private FakePageRequest leder(String... rest) {
    f.som(LEDER);
    return FakePageRequest.of(LEDER, TJENESTER, rest);
  }

  private static View view(PageResponse response) {
    return (View) response;
  }

  private static List<Valg> valg(View view, String navn) {
    return ((List<?>) view.model().get(navn)).stream().map(v -> (Valg) v).toList();
  }

  private static ErrorKind kind(Runnable call) {
    return feil(call).kind();
  }

  private static List<String> felter(Runnable call) {
    return feil(call).fields().stream().map(FieldError::field).toList();
  }

  private static DomainException feil(Runnable call) {
    try {
      call.run();
    } catch (DomainException e) {
      return e;
    }
    throw new AssertionError("it was not refused");
  }
}
