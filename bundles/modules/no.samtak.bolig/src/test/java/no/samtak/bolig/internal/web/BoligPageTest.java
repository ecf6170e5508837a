// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.web;

import static no.samtak.bolig.internal.BoligFixture.KOMMUNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.samtak.bolig.internal.BoligFixture;
import no.samtak.bolig.internal.bidrag.Boligtall;
import no.samtak.bolig.internal.boenhet.Boenhet;
import no.samtak.bolig.internal.boenhet.Boenhetsok;
import no.samtak.bolig.internal.boenhet.Klargjoring;
import no.samtak.bolig.internal.boenhet.Utleie;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.web.PageResponse.Download;
import no.samtak.platform.api.web.PageResponse.Redirect;
import no.samtak.platform.api.web.PageResponse.View;
import no.samtak.platform.api.web.TableView;
import no.samtak.testing.FakePageRequest;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class BoligPageTest {
  private static final String PAGE = "/levanger/boliger";

  private final BoligFixture fixture = new BoligFixture(TestDatabase.h2());
  private final BoligPage page = new BoligPage(fixture.service, fixture.innlesing, fixture.writer);

  @Test
  void theRegisterSaysHowManyCanBeGivenAndLeadsToEach() {
    Boenhet klar = fixture.klar("1017");

    View view = (View) page.get(som(Role.LESER));

    assertThat(view.template()).isEqualTo("liste");
    assertThat(view.model()).containsEntry("kanEndre", false).containsEntry("gaarDit", false);
    TableView tabell = (TableView) view.model().get("tabell");
    assertThat(tabell.rows()).hasSize(1);
    assertThat(tabell.rows().get(0).get(0).path()).isEqualTo(PAGE + "/" + klar.id());
    for (Map<String, String> valg :
        List.of(
            Map.of("utleie", "UTLEID"),
            Map.of("vises", "utgatt"),
            Map.of("areal", "90"),
            Map.of("husstand", "6"),
            Map.of("bundet", "ja"),
            Map.of("innleidFor", "2013-01-01"),
            Map.of("sok", "Tenke"))) {
      View tom = (View) page.get(som(Role.LESER).form(valg));
      assertThat(((TableView) tom.model().get("tabell")).rows()).as(valg.toString()).isEmpty();
    }
    View gammel = (View) page.get(som(Role.LESER).form(Map.of("areal", "x", "utleie", "BORTE")));
    assertThat(((TableView) gammel.model().get("tabell")).rows()).hasSize(1);
  }

  @Test
  void theFormMakesAndThenChanges() {
    Map<String, String> skrevet =
        Map.of("objektnummer", "1017", "gate", "Prøvebakken", "husnummer", "4", "areal", "54,5");

    Redirect laget = (Redirect) page.post(som(Role.SAKSBEHANDLER, "ny").form(skrevet));
    Boenhet boenhet = eneste();
    assertThat(laget.path()).isEqualTo(PAGE + "/" + boenhet.id());
    assertThat(boenhet.opplysninger().areal()).hasToString("54.5");

    View skjema = (View) page.get(som(Role.SAKSBEHANDLER, boenhet.id(), "endre"));
    assertThat(skjema.model()).containsEntry("areal", "54,5").containsEntry("versjon", 1L);
    Map<String, String> endret = Map.of("objektnummer", "1017", "gate", "Ny gate", "versjon", "1");
    page.post(som(Role.TJENESTELEDER, boenhet.id(), "endre").form(endret));
    assertThat(eneste().opplysninger().gate()).isEqualTo("Ny gate");
    assertThatThrownBy(() -> page.post(som(Role.TJENESTELEDER, boenhet.id(), "endre").form(endret)))
        .satisfies(e -> assertThat(kind(e)).isEqualTo(ErrorKind.PRECONDITION_FAILED));
    assertThatThrownBy(
            () ->
                page.post(som(Role.SAKSBEHANDLER, "ny").form(Map.of("areal", "mye", "gate", "x"))))
        .satisfies(e -> assertThat(felter(e)).containsExactly("areal"));
  }

  @Test
  void theAxesAreChangedWithAReasonAndARefusalStandsInTheForm() {
    Boenhet klar = fixture.klar("1017");
    String id = klar.id();

    page.post(
        som(Role.SAKSBEHANDLER, id, "utleie")
            .form(Map.of("til", "UTLEID", "grunn", "vedtak", "versjon", "2")));
    assertThat(eneste().utleie()).isEqualTo(Utleie.UTLEID);
    assertThatThrownBy(
            () ->
                page.post(
                    som(Role.SAKSBEHANDLER, id, "klargjoring")
                        .form(Map.of("til", "UNDER_OPPUSSING", "grunn", "bad", "versjon", "3"))))
        .satisfies(e -> assertThat(kind(e)).isEqualTo(ErrorKind.INVALID))
        .satisfies(e -> assertThat(felter(e)).containsExactly("til"));
    assertThatThrownBy(() -> page.post(som(Role.SAKSBEHANDLER, id, "utleie")))
        .satisfies(e -> assertThat(felter(e)).containsExactly("grunn", "til"));
    page.post(
        som(Role.SAKSBEHANDLER, id, "utleie")
            .form(Map.of("til", "LEDIG", "grunn", "ut", "versjon", "3")));
    assertThat(eneste().klargjoring()).isEqualTo(Klargjoring.INSPEKSJON);
    View side = (View) page.get(som(Role.LESER, id));
    assertThat(side.template()).isEqualTo("bolig");
    assertThat(side.model()).containsEntry("gaarDit", false).containsEntry("kanEndre", false);
    assertThat((List<?>) side.model().get("liv")).hasSize(5);
    assertThat((List<?>) side.model().get("hindringer")).hasSize(1);
    assertThat(((View) page.get(som(Role.LESER, id, "hendelser"))).template())
        .isEqualTo("hendelser");
  }

  @Test
  void aCheckIsTickedInFourDimensions() {
    Boenhet klar = fixture.klar("1017");

    page.post(
        som(Role.SAKSBEHANDLER, klar.id(), "standardsjekk")
            .with(
                Map.of(
                    "dato", List.of("14.11.2012"),
                    "oppfylt_DEFINISJON", List.of("EGEN_INNGANG", "ROMNINGSVEI"),
                    "oppfylt_INNHOLD", List.of("OPPVARMING", "EGEN_INNGANG"))));

    assertThat(eneste().tilstand()).isNotNull();
    assertThat(eneste().tilstand().poeng()).isEqualTo(3);
    View side = (View) page.get(som(Role.SAKSBEHANDLER, klar.id()));
    assertThat((List<?>) side.model().get("mangler")).hasSize(17);
    assertThat(side.model()).containsEntry("gaarDit", true);
  }

  @Test
  void goingOutAsksForTheNumber() {
    Boenhet klar = fixture.klar("1017");
    FakePageRequest ut = som(Role.TJENESTELEDER, klar.id(), "utgang");

    assertThatThrownBy(
            () -> page.post(ut.form(Map.of("grunn", "solgt", "versjon", "2", "bekreft", "17"))))
        .satisfies(e -> assertThat(felter(e)).containsExactly("bekreft"));
    page.post(ut.form(Map.of("grunn", "solgt", "versjon", "2", "bekreft", "1017")));
    assertThat(fixture.service.antall(KOMMUNE, Boenhetsok.ALLE)).isZero();
    assertThat(((View) page.get(som(Role.TJENESTELEDER, klar.id()))).model())
        .containsEntry("kanEndre", false);
  }

  @Test
  void whoMayOnlyReadIsShownNoFormAndNoRegisterFile() {
    Boenhet klar = fixture.klar("1017");
    for (List<String> rest :
        List.of(
            List.of("ny"),
            List.of("innlesing"),
            List.of("register.csv"),
            List.of(klar.id(), "endre"),
            List.of(klar.id(), "utleie"),
            List.of(klar.id(), "utgang"))) {
      assertThatThrownBy(() -> page.get(som(Role.OKONOM, rest.toArray(String[]::new))))
          .as(rest.toString())
          .satisfies(e -> assertThat(kind(e)).isEqualTo(ErrorKind.FORBIDDEN));
    }
    for (List<String> rest :
        List.of(
            List.of("x"), List.of(klar.id(), "x"), List.of("ny", "x"), List.of("register.pdf"))) {
      assertThatThrownBy(() -> page.get(som(Role.SAKSBEHANDLER, rest.toArray(String[]::new))))
          .as(rest.toString())
          .satisfies(e -> assertThat(kind(e)).isEqualTo(ErrorKind.NOT_FOUND));
    }
    assertThatThrownBy(() -> page.post(som(Role.SAKSBEHANDLER)))
        .satisfies(e -> assertThat(kind(e)).isEqualTo(ErrorKind.NOT_FOUND));
  }

  @Test
  void whereTheModuleIsReadOnlyThereAreNoFormsAndTheRegisterCanBeTakenOut() {
    Boenhet klar = fixture.klar("1017");

    assertThat(((View) page.get(som(Role.SAKSBEHANDLER).readOnly())).model())
        .containsEntry("kanEndre", false)
        .containsEntry("gaarDit", true);
    assertThat(((View) page.get(som(Role.SAKSBEHANDLER, klar.id()).readOnly())).model())
        .containsEntry("kanEndre", false);
    assertThat(page.get(som(Role.SAKSBEHANDLER, "register.csv").readOnly()))
        .isInstanceOf(Download.class);
    for (String handling : List.of("endre", "utleie", "standardsjekk", "utgang")) {
      assertThatThrownBy(() -> page.get(som(Role.SAKSBEHANDLER, klar.id(), handling).readOnly()))
          .satisfies(e -> assertThat(kind(e)).isEqualTo(ErrorKind.MODULE_READ_ONLY));
    }
  }

  @Test
  void theWholeRegisterIsAFile() throws IOException {
    fixture.klar("1017");
    ByteArrayOutputStream ut = new ByteArrayOutputStream();

    ((Download) page.get(som(Role.SAKSBEHANDLER, "register.csv"))).body().writeTo(ut);

    assertThat(ut.toString(StandardCharsets.UTF_8).lines().toList())
        .hasSize(2)
        .first()
        .asString()
        .contains("objektnummer;gate;husnummer");
    ByteArrayOutputStream liste = new ByteArrayOutputStream();
    ((Download) page.get(som(Role.LESER).form(Map.of("format", "csv")))).body().writeTo(liste);
    assertThat(liste.toString(StandardCharsets.UTF_8)).contains("Klar").doesNotContain("Nøkkel");
  }

  @Test
  void theFrontPageTellsWhatWaits() {
    Boligtall tall = new Boligtall(fixture.service, fixture.store);
    BoligStartCard kort = new BoligStartCard(fixture.service, tall);
    assertThat(kort.content(som(Role.LESER)).figures()).isEmpty();
    fixture.klar("1017");
    fixture.service.opprett(
        KOMMUNE, no.samtak.platform.api.data.Ids.next(), BoligFixture.innhold("2", "Tenkegata"));

    assertThat(kort.content(som(Role.LESER)).tasks()).isEmpty();
    assertThat(kort.content(som(Role.SAKSBEHANDLER)).tasks()).hasSize(1);
    assertThat(kort.content(som(Role.LESER)).figures())
        .singleElement()
        .satisfies(f -> assertThat(f.value()).isEqualTo("1"));
  }

  private Boenhet eneste() {
    return fixture.service.liste(KOMMUNE, Boenhetsok.ALLE, PageQuery.first()).rows().get(0);
  }

  private static FakePageRequest som(Role role, String... rest) {
    return FakePageRequest.of(BoligFixture.bruker(role), PAGE, rest);
  }

  private static List<String> felter(Throwable e) {
    return ((DomainException) e).fields().stream().map(FieldError::field).toList();
  }

  private static ErrorKind kind(Throwable e) {
    return ((DomainException) e).kind();
  }
}
