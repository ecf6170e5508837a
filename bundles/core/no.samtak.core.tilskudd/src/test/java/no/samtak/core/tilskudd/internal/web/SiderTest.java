// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.konsekvens.Konsekvensbidrag;
import no.samtak.core.api.konsekvens.Konsekvenstall;
import no.samtak.core.api.konsekvens.Utredningsdel;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.api.tiltak.Tiltakskunnskap;
import no.samtak.core.api.tiltak.Tiltakslenke;
import no.samtak.core.api.tiltak.Tiltaksprofil;
import no.samtak.core.tilskudd.internal.Fixture;
import no.samtak.core.tilskudd.internal.giver.Giversok;
import no.samtak.core.tilskudd.internal.rapport.Rapport;
import no.samtak.core.tilskudd.internal.rapport.RapportService;
import no.samtak.core.tilskudd.internal.rapport.Rapportprove;
import no.samtak.core.tilskudd.internal.soknad.Soknad;
import no.samtak.core.tilskudd.internal.soknad.Soknadssok;
import no.samtak.platform.api.dokument.Block;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageResponse.Download;
import no.samtak.platform.api.web.PageResponse.Redirect;
import no.samtak.platform.api.web.PageResponse.View;
import no.samtak.platform.api.web.TableView;
import no.samtak.testing.FakePageRequest;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SiderTest {
  private static final TableWriter SKRIVER =
      (out, format, sheet, columns, rows, guard) -> {
        while (rows.hasNext()) {
          out.write((rows.next() + "\n").getBytes(StandardCharsets.UTF_8));
        }
      };

  private static FakePageRequest sporring(Role rolle, String... rest) {
    return FakePageRequest.of(
        new User("1", "prove", "Prøve", Set.of(rolle), Set.of("orland")), "/orland/soknader", rest);
  }

  private final Fixture f = new Fixture(TestDatabase.h2());
  private final RapportService rapporter = new RapportService(f.soknader, f.tiltak);
  private final SoknadPage soknader =
      new SoknadPage(
          f.soknader,
          f.givere,
          f.ordninger,
          rapporter,
          f.tiltak,
          SKRIVER,
          (dokument, format, out) ->
              out.write(dokument.toString().getBytes(StandardCharsets.UTF_8)),
          f.dato);
  private final FinansieringPage finansieringer =
      new FinansieringPage(f.finansieringer, f.soknader, f.givere, f.ordninger, f.tiltak, SKRIVER);

  private final GiverPage givere = new GiverPage(f.givere, f.tiltak, SKRIVER);

  @BeforeEach
  void orland() {
    f.arkiv.lesInn("orland", "soknader");
    f.tiltak.legg("orland", "bolig", TiltakTilstand.I_DRIFT);
  }

  @AfterEach
  void lukk() {
    f.close();
  }

  @Test
  void anApplicationLeadsToItsFunder() {
    String id = f.soknader.alle("orland").get(0).id();
    View side = (View) soknader.get(sporring(Role.LESER, id));
    String sti = (String) side.model().get("giversti");
    assertThat(sti).startsWith("/orland/finansieringskilder/");
    String giver = sti.substring(sti.lastIndexOf('/') + 1);
    assertThat(f.givere.hent("orland", giver).soknader()).extracting(Soknad::id).contains(id);
    assertThat(GiverPage.sti(f.givere, "orland", "Ingen som heter det")).isEmpty();
  }

  /** UC1 on the page, in the file and on paper. */
  @Test
  void orlandsMoneyIsShownToTheKrone() throws IOException {
    View side = (View) soknader.get(sporring(Role.LESER));
    assertThat(ord((Text) side.model().get("overskrift")))
        .isEqualTo("Tilsagn for 1\u00a0575\u00a0000 kr");
    TableView tabell = (TableView) side.model().get("tabell");
    assertThat(tabell.rows()).hasSize(4);
    assertThat(ord((Text) tabell.rows().get(0).get(5).value())).isEqualTo("46,7\u00a0%");
    assertThat(tabell.rows().get(0).get(6).value()).isEqualTo(40L);
    assertThat(ord((Text) tabell.rows().get(3).get(2).value())).isEqualTo("ukjent");

    String fil =
        innhold((Download) soknader.get(sporring(Role.LESER).form(Map.of("format", "xlsx"))));
    assertThat(fil.lines()).hasSize(4);
    assertThat(fil).contains("911000, 425000, 46.7, 40").contains("null, 850000, null, null");

    Dokument papir =
        new SoknadDokument("Ørland", Language.NB, Soknadsliste.TEKSTER)
            .lag(f.soknader.finn("orland", Soknadssok.ALLE), f.dato.idag());
    Block.Table paaPapiret = (Block.Table) papir.blocks().get(0);
    assertThat(paaPapiret.rows().get(4).total()).isTrue();
    assertThat(paaPapiret.rows().get(4).cells().get(5).words()).isEqualTo("1\u00a0575\u00a0000");
    assertThat(paaPapiret.rows().get(4).cells().get(3).words())
        .isEqualTo("minst 1\u00a0211\u00a0000");
    assertThat(
            ((Download) soknader.get(sporring(Role.LESER).form(Map.of("format", "pdf"))))
                .filename())
        .isEqualTo("soknader-orland.pdf");
  }

  @Test
  void aFunderIsTypedInLinkedAndShownWithWhatItGave() throws IOException {
    View liste = (View) givere.get(sporring(Role.LESER));
    assertThat(((TableView) liste.model().get("tabell")).rows()).hasSize(3);
    assertThat(liste.model()).containsEntry("utenEier", 3L).containsEntry("kanEndre", false);

    Map<String, String> skrevet = new HashMap<>();
    skrevet.put("navn", "Helsedirektoratet");
    skrevet.put("andreNavn", "Shdir\r\nSosialdirektoratet");
    skrevet.put("orgnr", "1");
    assertThatThrownBy(() -> givere.post(sporring(Role.OKONOM, "ny").form(skrevet)))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.fields()).extracting(FieldError::field).containsExactly("orgnr"));
    skrevet.put("orgnr", "983 544 622");
    Redirect ny = (Redirect) givere.post(sporring(Role.OKONOM, "ny").form(skrevet));
    String id = ny.path().substring(ny.path().lastIndexOf('/') + 1);
    View en = (View) givere.get(sporring(Role.LESER, id));
    assertThat((List<?>) en.model().get("soknader")).hasSize(1);
    assertThat((List<?>) en.model().get("historikk")).hasSize(1);
    View skjema = (View) givere.get(sporring(Role.OKONOM, id, "endre"));
    assertThat(skjema.model())
        .containsEntry("andreNavn", "Shdir\nSosialdirektoratet")
        .containsEntry("orgnr", "983544622");

    String husbanken =
        f.givere.finn("orland", Giversok.ALLE).stream()
            .filter(r -> r.giver().innhold().navn().equals("Husbanken"))
            .findFirst()
            .orElseThrow()
            .giver()
            .id();
    assertThat((List<?>) ((View) givere.get(sporring(Role.OKONOM, husbanken))).model().get("valg"))
        .hasSize(1);
    givere.post(sporring(Role.OKONOM, husbanken, "knytt").form(Map.of("til", id)));
    assertThat(f.givere.hent("orland", id).soknader()).hasSize(2);
    assertThat(innhold((Download) givere.get(sporring(Role.LESER).form(Map.of("format", "csv")))))
        .contains("Helsedirektoratet", "Shdir | Sosialdirektoratet | Husbanken", "625000");
    assertThatThrownBy(() -> givere.get(sporring(Role.LESER, "ny")))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.FORBIDDEN));
  }

  @Test
  void anApplicationIsTypedInWithItsConditionsAndChanged() {
    Map<String, String> skrevet = new HashMap<>();
    skrevet.put("kilde", "Fylket");
    skrevet.put("formal", "Oppfølging");
    skrevet.put("soktKr", "1 250 000,50");
    skrevet.put("soknadsdato", "1.3.2010");
    skrevet.put("vilkar1Tekst", "Styringsgruppe");
    skrevet.put("vilkar1Frist", "01.05.2010");
    Redirect ny = (Redirect) soknader.post(sporring(Role.OKONOM, "ny").form(skrevet));
    String id = ny.path().substring(ny.path().lastIndexOf('/') + 1);
    Soknad fort = f.soknader.hent("orland", id);
    assertThat(fort.innhold().soktKr()).isEqualByComparingTo("1250000.50");
    assertThat(fort.innhold().vilkar()).hasSize(1);

    View skjema = (View) soknader.get(sporring(Role.OKONOM, id, "endre"));
    assertThat(skjema.model()).containsEntry("soktKr", "1\u00a0250\u00a0000,5");
    skrevet.put("soktKr", "en million");
    skrevet.put("vilkar1Frist", "i mai");
    skrevet.put("versjon", "1");
    assertThatThrownBy(() -> soknader.post(sporring(Role.OKONOM, id, "endre").form(skrevet)))
        .isInstanceOfSatisfying(
            DomainException.class,
            e ->
                assertThat(e.fields())
                    .extracting(FieldError::field)
                    .containsExactly("soktKr", "vilkar1Frist"));
    assertThatThrownBy(() -> soknader.get(sporring(Role.LESER, "ny")))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.FORBIDDEN));
  }

  @Test
  void theCalendarHasWhatIsKnownByDayAndTheUnknownLast() {
    View side = (View) soknader.get(sporring(Role.LESER, "kalender"));
    TableView tabell = (TableView) side.model().get("tabell");
    assertThat(tabell.rows()).hasSize(8);
    assertThat(tabell.rows().get(0).get(0).value()).isEqualTo(LocalDate.of(2005, 10, 28));
    assertThat(ord((Text) tabell.rows().get(7).get(0).value())).isEqualTo("ukjent");
  }

  @Test
  void aFundingIsTypedInAndAMissingThingIsToldOfAtTheForm() {
    Map<String, String> skrevet = new HashMap<>();
    skrevet.put("tiltakId", "bolig");
    skrevet.put("til", "31.12.2010");
    skrevet.put("linje1Aar", "2010");
    skrevet.put("linje1Betaler", "E");
    skrevet.put("linje1Belop", "425 000");
    skrevet.put("linje2Betaler", "K");
    Redirect ny = (Redirect) finansieringer.post(sporring(Role.OKONOM, "ny").form(skrevet));
    String id = ny.path().substring(ny.path().lastIndexOf('/') + 1);
    assertThat(f.finansieringer.hent("orland", id).innhold().linjer()).hasSize(1);
    Map<String, String> sok = Map.of("hendelse", "SOK", "begrunnelse", "Fordi", "versjon", "1");
    assertThatThrownBy(() -> finansieringer.post(sporring(Role.OKONOM, id).form(sok)))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(ErrorKind.INVALID);
              assertThat(e.fields()).extracting(FieldError::field).containsExactly("hendelse");
            });
    View side = (View) finansieringer.get(sporring(Role.OKONOM, id));
    assertThat((List<?>) side.model().get("stengt")).hasSize(1);
    assertThat(((View) finansieringer.get(sporring(Role.OKONOM, id, "endre"))).model())
        .containsEntry("versjon", 1L);
    assertThat(((View) finansieringer.get(sporring(Role.LESER))).template())
        .isEqualTo("finansiering-liste");
  }

  @Test
  void theReportHasTheMoneyTheGoalsAndFiguresWithTheirSource() {
    Map<String, String> skrevet =
        Map.of(
            "kilde", "Shdir",
            "formal", "Lønn",
            "tilsagnKr", "425 000",
            "bruktKr", "400 000",
            "tiltak", "bolig",
            "rapporter1Tekst", "Sluttrapport");
    Redirect ny = (Redirect) soknader.post(sporring(Role.OKONOM, "ny").form(skrevet));
    String id = ny.path().substring(ny.path().lastIndexOf('/') + 1);
    Rapportprove.vit(rapporter, new Kunnskap(), List.of(new Bidrag()));

    Rapport rapport = rapporter.lag("orland", id);
    View side = (View) soknader.get(sporring(Role.LESER, id, "rapport"));

    assertThat(rapport.igjenKr()).isEqualByComparingTo("25000");
    assertThat((List<?>) side.model().get("tiltak"))
        .singleElement()
        .satisfies(
            t -> {
              RapportDokument.OmTiltak om = (RapportDokument.OmTiltak) t;
              assertThat(om.mal())
                  .containsExactly(List.of("Færre flyttinger", "flyttinger", "2", "ukjent"));
              assertThat(om.tall())
                  .extracting(RapportDokument.Tallrad::verdi)
                  .containsExactly("færre enn 5", "12–15\u00a0plasser");
              assertThat(om.tall().get(0).kilde()).isEqualTo("prøve");
            });
    Dokument papir =
        new RapportDokument(rapport, "Ørland", Language.NN, Soknadsliste.TEKSTER)
            .lag(f.dato.idag());
    assertThat(papir.title()).isEqualTo("Rapport til Shdir");
    assertThat(papir.blocks().toString()).contains("færre enn 5").doesNotContain("text=3,");
  }

  private static String ord(Text tekst) {
    return Soknadsliste.TEKSTER.get(Language.NB, tekst);
  }

  private static String innhold(Download fil) throws IOException {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    fil.body().writeTo(ut);
    return ut.toString(StandardCharsets.UTF_8);
  }

  private static final class Kunnskap implements Tiltakskunnskap {
    @Override
    public Optional<Tiltaksprofil> profil(String kommune, String tiltakId) {
      return Optional.of(
          new Tiltaksprofil(
              kommune,
              tiltakId,
              "",
              "",
              "",
              "",
              "",
              null,
              null,
              "",
              List.of(),
              List.of(),
              List.of(),
              List.of(
                  new Tiltaksprofil.Mal(
                      "1", "Færre flyttinger", "flyttinger", BigDecimal.valueOf(2), null))));
    }

    @Override
    public List<Tiltakslenke> lenker(String kommune, String tiltakId) {
      return List.of();
    }
  }

  private static final class Bidrag implements Konsekvensbidrag {
    @Override
    public String id() {
      return "prove";
    }

    @Override
    public List<Konsekvenstall> tall(String kommune, String tiltakId) {
      return List.of(tall(3, 3, "personer", true), tall(12, 15, "plasser", false));
    }

    private static Konsekvenstall tall(int fra, int til, String enhet, boolean personer) {
      return new Konsekvenstall(
          Utredningsdel.ANTALL_BRUKERE,
          enhet,
          s -> enhet,
          BigDecimal.valueOf(fra),
          BigDecimal.valueOf(til),
          enhet,
          personer,
          Grad.REGISTRERT,
          s -> "prøve",
          "",
          "",
          false);
    }
  }
}
