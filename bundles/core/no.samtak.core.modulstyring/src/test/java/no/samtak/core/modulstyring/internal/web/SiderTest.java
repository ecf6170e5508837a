// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.samtak.core.api.modul.Avviklingsbidrag.Avviklingspunkt;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.core.modulstyring.internal.forslag.Forslagstilstand;
import no.samtak.core.modulstyring.internal.forslag.Godkjenner;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse.Download;
import no.samtak.platform.api.web.PageResponse.Redirect;
import no.samtak.platform.api.web.PageResponse.View;
import no.samtak.platform.api.web.StartCard;
import no.samtak.platform.api.web.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What each role sees and does on the pages of modules. */
class SiderTest {
  private final Hus hus = new Hus();
  private final ModulmatrisePage matrise = new ModulmatrisePage(hus.tjenester);
  private final ModulerPage moduler = new ModulerPage(hus.tjenester);

  @AfterEach
  void lukk() {
    hus.close();
  }

  private static String ord(View view, String felt) {
    return ord((Text) Objects.requireNonNull(view.model().get(felt)));
  }

  private static String ord(Text tekst) {
    return Tjenester.TEKSTER.get(Language.NB, tekst);
  }

  private static <T> T felt(View view, String felt, Class<T> type) {
    return type.cast(Objects.requireNonNull(view.model().get(felt)));
  }

  private static List<?> liste(View view, String felt) {
    return (List<?>) Objects.requireNonNull(view.model().get(felt));
  }

  private View leder(String... rest) {
    hus.er(Role.TJENESTELEDER);
    return (View) moduler.get(Sporring.kommune(Role.TJENESTELEDER, rest));
  }

  private Redirect lederGjor(Map<String, String> skjema, String... rest) {
    hus.er(Role.TJENESTELEDER);
    return (Redirect) moduler.post(Sporring.kommune(Role.TJENESTELEDER, rest).form(skjema));
  }

  private View drift(String... rest) {
    hus.er(Role.OPERATOR);
    return (View) matrise.get(Sporring.drift(rest));
  }

  private Redirect driftGjor(Map<String, String> skjema, String... rest) {
    hus.er(Role.OPERATOR);
    return (Redirect) matrise.post(Sporring.drift(rest).form(skjema));
  }

  /** The leader proposes to close bolig from the new year. */
  private Forslag foreslattStengt() {
    lederGjor(
        Map.of(
            "gjor", "foresla",
            "handling", "STENG",
            "fra", "01.01.2012",
            "grunn", "Boligene er solgt"),
        "bolig");
    return hus.forslag.liste("levanger", true).stream()
        .filter(f -> f.opprettetAv().equals("Prøve"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theLeaderSeesWhatRunsAndWhy() {
    View side = leder();

    assertThat(side.template()).isEqualTo("moduler");
    assertThat(ord(side, "overskrift")).isEqualTo("Én modul er i drift i Levanger");
    TableView tabell = felt(side, "tabell", TableView.class);
    assertThat(tabell.rows()).hasSize(2);
    assertThat(tabell.rows().get(0).get(0).path()).isEqualTo("/levanger/moduler/bolig");
    assertThat(tabell.rows().get(0).get(2).value().toString())
        .contains("Kunsten å bo", "31.12.2011");
    assertThat(liste(side, "udekket"))
        .singleElement()
        .satisfies(u -> assertThat(((Oversikt.Udekket) u).slag()).isEqualTo("forebygging"));
  }

  @Test
  void aModulesPageLeadsToTheTiltakForThoseWhoMayGoThere() {
    View side = leder("bolig");
    assertThat(ord(side, "overskrift")).isEqualTo("Bolig er i drift i Levanger");
    assertThat(liste(side, "tiltak"))
        .first()
        .satisfies(
            t ->
                assertThat(((Modulside.Tiltaket) t).sti())
                    .isEqualTo("/levanger/tiltak/kunsten-a-bo"));
    assertThat(liste(side, "handlinger")).hasSize(2);

    View driftens = drift("levanger", "bolig");
    assertThat(liste(driftens, "tiltak"))
        .first()
        .satisfies(t -> assertThat(((Modulside.Tiltaket) t).sti()).isEmpty());
  }

  @Test
  void whoOnlyReadsIsShownNoForm() {
    hus.er(Role.LESER);
    View side = (View) moduler.get(Sporring.kommune(Role.LESER, "bolig"));
    assertThat(side.model()).containsEntry("handlinger", List.of()).containsEntry("styrer", false);
    assertThat(roller(moduler, "get")).contains(Role.LESER, Role.OKONOM, Role.SAKSBEHANDLER);
    assertThat(roller(moduler, "post"))
        .containsExactlyInAnyOrder(Role.TJENESTELEDER, Role.OPERATOR);
  }

  private static Set<Role> roller(Page side, String metode) {
    try {
      Method m = side.getClass().getMethod(metode, PageRequest.class);
      return Set.of(Objects.requireNonNull(m.getAnnotation(RequireRole.class)).value());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aProposalNeedsBothAndEachIsToldWhatWaits() {
    Forslag f = foreslattStengt();
    assertThat(f.godkjenninger()).hasSize(1);

    View driftens = drift();
    assertThat(liste(driftens, "mine"))
        .anySatisfy(m -> assertThat(((Forslagsvisning) m).id()).isEqualTo(f.id()));
    View ett = drift("levanger", "forslag", f.id());
    Forslagsvisning vist = felt(ett, "f", Forslagsvisning.class);
    assertThat(vist.kanGodkjenne()).isTrue();
    assertThat(vist.lukker()).isTrue();
    Forslagsvisning lederens = felt(leder("forslag", f.id()), "f", Forslagsvisning.class);
    assertThat(lederens.kanGodkjenne()).isFalse();
    assertThat(lederens.hvorforIkke()).isNotNull();

    Redirect svar =
        driftGjor(
            Map.of("gjor", "godkjenn", "versjon", "" + f.versjon()), "levanger", "forslag", f.id());
    assertThat(svar.path()).isEqualTo("/drift/modulmatrise/levanger/forslag/" + f.id());
    assertThat(ord(Objects.requireNonNull(svar.receipt())))
        .isEqualTo("Godkjent av begge. Det gjelder fra 01.01.2012.");
    assertThat(hus.forslag.finn("levanger", f.id()).tilstand())
        .isEqualTo(Forslagstilstand.GODKJENT);
  }

  @Test
  void aNoNeedsAReasonAndEndsIt() {
    Forslag f = foreslattStengt();
    assertThatThrownBy(
            () ->
                driftGjor(
                    Map.of("gjor", "avslag", "versjon", "" + f.versjon()),
                    "levanger",
                    "forslag",
                    f.id()))
        .satisfies(e -> assertThat(felter(e)).containsExactly("avslag"));

    driftGjor(
        Map.of("gjor", "avslag", "avslag", "For tidlig", "versjon", "" + f.versjon()),
        "levanger",
        "forslag",
        f.id());
    Forslagsvisning vist = felt(leder("forslag", f.id()), "f", Forslagsvisning.class);
    assertThat(ord(vist.tilstand())).isEqualTo("Avslått");
    assertThat(vist.historikk()).hasSize(3);
    assertThat(vist.kanTrekke()).isFalse();
  }

  @Test
  void whoComesSecondIsToldWhoCameFirst() {
    Forslag f = foreslattStengt();
    driftGjor(
        Map.of("gjor", "avslag", "avslag", "For tidlig", "versjon", "" + f.versjon()),
        "levanger",
        "forslag",
        f.id());

    assertThatThrownBy(
            () ->
                lederGjor(
                    Map.of("gjor", "trekk", "trekk", "Feil dato", "versjon", "" + f.versjon()),
                    "forslag",
                    f.id()))
        .satisfies(
            e -> {
              DomainException d = (DomainException) e;
              assertThat(d.kind()).isEqualTo(ErrorKind.INVALID);
              assertThat(ord(d.fields().get(0).message())).isNotBlank();
            });
  }

  @Test
  void itIsTakenBackWithAReason() {
    Forslag f = foreslattStengt();
    Redirect svar =
        lederGjor(
            Map.of("gjor", "trekk", "trekk", "Feil dato", "versjon", "" + f.versjon()),
            "forslag",
            f.id());
    assertThat(ord(Objects.requireNonNull(svar.receipt()))).contains("trukket tilbake");
    assertThat(hus.forslag.finn("levanger", f.id()).tilstand()).isEqualTo(Forslagstilstand.TRUKKET);
  }

  @Test
  void aProposalWithAnUnreadableDateOrNoReasonComesBack() {
    assertThatThrownBy(
            () ->
                lederGjor(
                    Map.of("gjor", "foresla", "handling", "STENG", "fra", "i morgen", "grunn", "x"),
                    "bolig"))
        .satisfies(e -> assertThat(felter(e)).containsExactly("fra"));
    assertThatThrownBy(() -> lederGjor(Map.of("gjor", "foresla", "handling", "STENG"), "bolig"))
        .satisfies(e -> assertThat(felter(e)).contains("grunn"));
  }

  private static List<String> felter(Throwable e) {
    assertThat(((DomainException) e).kind()).isEqualTo(ErrorKind.INVALID);
    return ((DomainException) e).fields().stream().map(FieldError::field).toList();
  }

  @Test
  void whatIsClosedIsOpenedAgainByOneAlone() {
    Forslag f = foreslattStengt();
    driftGjor(
        Map.of("gjor", "godkjenn", "versjon", "" + f.versjon()), "levanger", "forslag", f.id());
    hus.tilstand = TiltakTilstand.AVVIKLET;
    hus.den(LocalDate.of(2012, 1, 1));
    View side = leder("bolig");
    assertThat(ord(side, "overskrift")).isEqualTo("Bolig kan bare leses i Levanger");
    assertThat(side.model()).containsEntry("kanGjenapnes", true);

    assertThatThrownBy(() -> lederGjor(Map.of("gjor", "gjenapne"), "bolig"))
        .satisfies(e -> assertThat(felter(e)).containsExactly("gjenapneGrunn"));
    Redirect svar =
        lederGjor(Map.of("gjor", "gjenapne", "gjenapneGrunn", "Vi trenger den"), "bolig");
    assertThat(ord(Objects.requireNonNull(svar.receipt())))
        .isEqualTo("Bolig er åpnet igjen i Levanger.");
    TableView historikk = felt(leder("bolig"), "historikk", TableView.class);
    assertThat(historikk.rows()).hasSize(3);
  }

  @Test
  void whatIsInTheWayIsSaidInWords() {
    Forslag f = foreslattStengt();
    driftGjor(
        Map.of("gjor", "godkjenn", "versjon", "" + f.versjon()), "levanger", "forslag", f.id());
    hus.holder.add(
        new Avviklingspunkt(
            "utleid", Hus.ord("3 boliger er utleid"), 3, true, true, "/levanger/boliger"));
    hus.tilstand = TiltakTilstand.AVVIKLET;
    hus.den(LocalDate.of(2012, 1, 1));

    Forslagsvisning vist = felt(drift("levanger", "forslag", f.id()), "f", Forslagsvisning.class);
    assertThat(Objects.requireNonNull(vist.venterPa()).in(Language.NB))
        .contains("3 boliger er utleid");
    Kontroll k = (Kontroll) liste(leder("bolig"), "kontroll").get(0);
    assertThat(k.hindrer()).isEqualTo(1);
    assertThat(k.linjer().get(0).lenke()).isEqualTo("/levanger/boliger");
    Kontroll driftens = (Kontroll) liste(drift("levanger", "bolig"), "kontroll").get(0);
    assertThat(driftens.linjer().get(0).lenke()).isEmpty();

    StartCard.Content kort =
        new ModulKort(hus.tjenester).content(Sporring.kommune(Role.TJENESTELEDER));
    assertThat(kort.figures()).anySatisfy(t -> assertThat(t.path()).contains("tilstand=VENTER_PA"));
  }

  @Test
  void theMatrixIsTheOperatorsAndShowsEveryKommune() {
    View side = drift();
    Matrise m = felt(side, "matrise", Matrise.class);
    assertThat(m.kommuner()).containsExactly("Levanger", "Ørland");
    assertThat(m.rader()).hasSize(2);
    assertThat(
            Objects.requireNonNull(ModulmatrisePage.class.getAnnotation(RequireRole.class)).value())
        .containsExactly(Role.OPERATOR);
  }

  @Test
  void aKommuneThatIsNotTheOperatorsIsNotThere() {
    for (List<String> rest :
        List.of(
            List.of("verdal"),
            List.of("verdal", "bolig"),
            List.of("verdal", "forslag", "x"),
            List.of("levanger", "forslag", "x"),
            List.of("levanger", "finnes-ikke"),
            List.of("levanger", "bolig", "x", "y"))) {
      assertThatThrownBy(() -> drift(rest.toArray(new String[0])))
          .satisfies(e -> assertThat(((DomainException) e).kind()).isEqualTo(ErrorKind.NOT_FOUND));
    }
    hus.er(Role.OPERATOR);
    assertThat(matrise.get(Sporring.drift("levanger")))
        .isEqualTo(new Redirect("/drift/modulmatrise?kommune=levanger", null));
  }

  @Test
  void everyListIsTakenOutAsAFile() throws IOException {
    foreslattStengt();
    hus.er(Role.OPERATOR);
    for (List<String> rest :
        List.of(
            List.<String>of(),
            List.of("forslag"),
            List.of("kalender"),
            List.of("levanger", "bolig"))) {
      Download fil =
          (Download)
              matrise.get(
                  Sporring.drift(rest.toArray(new String[0])).form(Map.of("format", "csv")));
      ByteArrayOutputStream ut = new ByteArrayOutputStream();
      fil.body().writeTo(ut);
      assertThat(ut.toString(StandardCharsets.UTF_8)).isNotBlank();
    }
    hus.er(Role.TJENESTELEDER);
    for (String rest : List.of("", "forslag", "kalender", "bolig")) {
      String[] stien = rest.isEmpty() ? new String[0] : new String[] {rest};
      Download fil =
          (Download)
              moduler.get(
                  Sporring.kommune(Role.TJENESTELEDER, stien).form(Map.of("format", "xlsx")));
      assertThat(fil.filename()).contains("levanger").endsWith(".xlsx");
    }
  }

  @Test
  void proposalsAndCalendarAreListsOfTheirOwn() {
    foreslattStengt();
    View forslag = leder("forslag");
    assertThat(felt(forslag, "tabell", TableView.class).rows()).isNotEmpty();
    View kalender = drift("kalender");
    assertThat(felt(kalender, "tabell", TableView.class).rows()).isNotEmpty();
    assertThat(ord(kalender, "overskrift")).startsWith("Neste endring er");
  }

  @Test
  void theFrontPagesTellWhatWaits() {
    foreslattStengt();
    hus.er(Role.OPERATOR);
    StartCard.Content driftens = new ModulmatriseKort(hus.tjenester).content(Sporring.drift());
    assertThat(driftens.tasks())
        .anySatisfy(
            t -> assertThat(ord(t.what())).isEqualTo("Steng Bolig i Levanger fra 01.01.2012"));
    hus.er(Role.TJENESTELEDER);
    StartCard.Content lederens =
        new ModulKort(hus.tjenester).content(Sporring.kommune(Role.TJENESTELEDER));
    assertThat(lederens.figures())
        .anySatisfy(t -> assertThat(ord(t.label())).isEqualTo("modul i drift"));
    assertThat(hus.forslag.liste("levanger", true))
        .allSatisfy(f -> assertThat(Set.of(Godkjenner.values())).containsAll(f.mangler()));
  }
}
