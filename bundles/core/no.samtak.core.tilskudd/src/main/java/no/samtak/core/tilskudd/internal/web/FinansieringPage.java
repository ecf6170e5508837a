// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.web;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import no.samtak.core.api.tiltak.TiltakRegister;
import no.samtak.core.tilskudd.internal.finansiering.FinansieringHendelse;
import no.samtak.core.tilskudd.internal.finansiering.FinansieringService;
import no.samtak.core.tilskudd.internal.finansiering.Finansieringsinnhold;
import no.samtak.core.tilskudd.internal.finansiering.Finansieringssok;
import no.samtak.core.tilskudd.internal.finansiering.Innstilling;
import no.samtak.core.tilskudd.internal.finansiering.Registrert;
import no.samtak.core.tilskudd.internal.finansiering.Tiltakspenger;
import no.samtak.core.tilskudd.internal.giver.GiverService;
import no.samtak.core.tilskudd.internal.ordning.OrdningService;
import no.samtak.core.tilskudd.internal.ordning.Ordningsbrudd;
import no.samtak.core.tilskudd.internal.soknad.Soknad;
import no.samtak.core.tilskudd.internal.soknad.SoknadService;
import no.samtak.core.tilskudd.internal.soknad.Soknadsinnhold;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.FormReader;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import no.samtak.platform.api.web.TableView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /{kommune}/finansieringer}: who pays for the tiltak, and whose money is uncertain; below
 * it one funding with its events, its form, and what the kommune has chosen.
 */
@Component(service = Page.class)
@PagePath(
    segment = FinansieringPage.SEGMENT,
    nav = "finansiering.nav",
    navOrder = 11,
    navUnder = "innfasing")
public final class FinansieringPage implements Page {
  static final String SEGMENT = "finansieringer";
  private static final String NY = "ny";
  private static final String INNSTILLING = "innstilling";

  private static final Map<String, Finansieringssok.Orden> ORDEN =
      Map.of(
          "tiltak", Finansieringssok.Orden.TILTAK,
          "kilde", Finansieringssok.Orden.KILDE,
          "til", Finansieringssok.Orden.TIL,
          "tilstand", Finansieringssok.Orden.TILSTAND);

  private final FinansieringService service;
  private final SoknadService soknader;
  private final GiverService givere;
  private final OrdningService ordninger;
  private final TiltakRegister register;
  private final TableWriter skriver;

  /** On the services. */
  @Activate
  public FinansieringPage(
      @Reference FinansieringService service,
      @Reference SoknadService soknader,
      @Reference GiverService givere,
      @Reference OrdningService ordninger,
      @Reference TiltakRegister register,
      @Reference TableWriter skriver) {
    this.service = service;
    this.soknader = soknader;
    this.givere = givere;
    this.ordninger = ordninger;
    this.register = register;
    this.skriver = skriver;
  }

  static Text tilstand(FinansieringTilstand tilstand) {
    return Text.of("finansiering.tilstand." + tilstand);
  }

  private TableColumns<Registrert> kolonner(String kommune) {
    return TableColumns.<Registrert>start()
        .link(
            "tiltak",
            Text.of("finansiering.tiltak"),
            f -> service.navn(kommune, f.innhold().tiltakId()),
            Registrert::id)
        .sortable()
        .cell(
            "kilde",
            Text.of("finansiering.kilde"),
            f -> f.innhold().kilde(),
            f ->
                f.innhold().kilde().isEmpty()
                    ? Soknadsliste.ellerUkjent(TableView.Cell.of(null))
                    : TableView.Cell.of(f.innhold().kilde()))
        .sortable()
        .cell(
            "til",
            Text.of("finansiering.til"),
            f -> f.innhold().til(),
            f -> Soknadsliste.ellerUkjent(TableView.Cell.of(f.innhold().til())))
        .sortable()
        .tag(
            "tilstand",
            Text.of("finansiering.tilstand"),
            f -> tilstand(f.tilstand()),
            f -> "neutral")
        .sortable();
  }

  private TableColumns<Registrert> filkolonner(String kommune) {
    return kolonner(kommune)
        .text("tiltak_id", Text.of("finansiering.tiltakId"), f -> f.innhold().tiltakId())
        .date("fra", Text.of("finansiering.fra"), f -> f.innhold().fra())
        .text("ordning", Text.of("soknad.ordning"), Registrert::ordning)
        .number("tilsagn_kr", Text.of("soknad.tilsagnKr"), f -> f.innhold().tilsagnKr())
        .text("fra_planen", Text.of("finansiering.fraPlanen"), Registrert::fraPlanen)
        .text(
            "tapes_med",
            Text.of("finansiering.tapesMed"),
            f -> String.join(" ", f.innhold().tapesMed()))
        .date("varslet", Text.of("finansiering.varslet"), f -> f.innhold().varslet())
        .text("merknad", Text.of("soknad.merknad"), f -> f.innhold().merknad());
  }

  @Override
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    String kommune = request.tenant().slug();
    if (rest.isEmpty()) {
      return liste(request);
    }
    if (rest.equals(List.of(NY))) {
      return ny(request);
    }
    if (rest.equals(List.of(INNSTILLING))) {
      return innstilling(request);
    }
    Optional<Registrert> overtatt = service.overtatt(kommune, rest.get(0));
    if (overtatt.isPresent()) {
      return new PageResponse.Redirect(request.pagePath() + "/" + overtatt.get().id(), null);
    }
    Registrert f = service.hent(kommune, rest.get(0));
    return switch (steg(rest)) {
      case "" -> en(request, f);
      case "endre" -> endre(request, f);
      default -> throw DomainException.notFound();
    };
  }

  @Override
  @RequireRole({TJENESTELEDER, OKONOM})
  public PageResponse post(PageRequest request) {
    List<String> rest = request.rest();
    String kommune = request.tenant().slug();
    if (rest.equals(List.of(NY))) {
      return til(
          request,
          service.opprett(kommune, Ids.next(), FinansieringForm.les(request)),
          Text.of("finansiering.fortInn"));
    }
    if (rest.equals(List.of(INNSTILLING))) {
      FormReader leser = new FormReader(request);
      Integer maaneder = leser.integer("varselMaaneder");
      leser.finish();
      Innstilling valgt = service.velg(kommune, request.version(), maaneder);
      return new PageResponse.Redirect(
          request.pagePath(), Text.of("finansiering.valgt", valgt.varselMaaneder()));
    }
    String id = rest.isEmpty() ? "" : rest.get(0);
    return switch (steg(rest)) {
      case "" -> hendelse(request, kommune, id);
      case "overta" ->
          til(request, service.overta(kommune, id, Ids.next()), Text.of("finansiering.erOvertatt"));
      case "endre" ->
          til(
              request,
              service.endre(kommune, id, request.version(), FinansieringForm.les(request)),
              Text.of("finansiering.erEndret"));
      default -> throw DomainException.notFound();
    };
  }

  /** What is missing is told of at the form, where what was typed still stands. */
  private PageResponse hendelse(PageRequest request, String kommune, String id) {
    try {
      Registrert etter =
          service.endreTilstand(
              kommune,
              id,
              request.version(),
              request.param("hendelse").orElse(""),
              request.param("begrunnelse").orElse(""));
      return til(request, etter, Text.of("finansiering.naa", tilstand(etter.tilstand())));
    } catch (DomainException e) {
      if (e.kind() == ErrorKind.CONFLICT && !e.fields().isEmpty()) {
        throw DomainException.invalid(e.fields());
      }
      throw e;
    }
  }

  private static String steg(List<String> rest) {
    return switch (rest.size()) {
      case 1 -> "";
      case 2 -> rest.get(1);
      default -> throw DomainException.notFound();
    };
  }

  private static PageResponse til(PageRequest request, Registrert f, Text kvittering) {
    return new PageResponse.Redirect(request.pagePath() + "/" + f.id(), kvittering);
  }

  private PageResponse liste(PageRequest request) {
    String kommune = request.tenant().slug();
    TableColumns<Registrert> kolonner = kolonner(kommune);
    TableQuery sporring =
        TableQuery.of(request, "til", kolonner.sortableNames(), "tilstand", "tiltak", "bare");
    Finansieringssok sok =
        new Finansieringssok(
            sporring.search(),
            sporring
                .filter("tilstand")
                .flatMap(n -> Soknadsliste.avNavn(FinansieringTilstand.values(), n))
                .orElse(null),
            sporring.filter("tiltak").orElse(""),
            sporring.filter("bare").isPresent(),
            ORDEN.getOrDefault(sporring.sort(), Finansieringssok.Orden.TIL),
            sporring.descending());
    if (sporring.export() != null) {
      return filkolonner(kommune)
          .download(
              skriver,
              sporring.export(),
              "finansieringer-" + kommune,
              request.language(),
              Soknadsliste.TEKSTER,
              del -> service.liste(kommune, sok, del));
    }
    List<Tiltakspenger> truede = service.truede(kommune);
    Map<String, Object> modell = new HashMap<>();
    modell.put(
        "overskrift",
        Text.of(
            "finansiering.overskrift",
            (long) truede.size(),
            truede.stream().filter(Tiltakspenger::avviklingForeslatt).count()));
    modell.put("truede", truede.stream().map(p -> usikker(kommune, p)).toList());
    modell.put(
        "tabell",
        kolonner.view(
            sporring,
            service.liste(kommune, sok, sporring.page()),
            Text.of("finansiering.utvalg")));
    modell.put("tilstander", Valg.av(FinansieringTilstand.values(), "finansiering.tilstand."));
    modell.put("bare", List.of(new Valg("usikre", Text.of("finansiering.bareUsikre"))));
    modell.put("varselMaaneder", service.innstilling(kommune).varselMaaneder());
    modell.put("kanEndre", kanEndre(request));
    return new PageResponse.View("finansiering-liste", Text.of("finansiering.nav"), modell);
  }

  /** A tiltak whose money is uncertain, in words. */
  record Usikker(String sti, String navn, Text hva, boolean slutt) {}

  private Usikker usikker(String kommune, Tiltakspenger penger) {
    String dag = penger.sisteDag() == null ? "" : Formats.date(penger.sisteDag());
    String sti = penger.avgjorende() == null ? "" : penger.avgjorende().lenke();
    return new Usikker(
        sti,
        service.navn(kommune, penger.tiltakId()),
        Text.of("finansiering.status." + penger.status(), dag),
        penger.avviklingForeslatt());
  }

  /** An event with what is missing for it. */
  record Mulig(Text navn, List<Text> mangler) {}

  private PageResponse en(PageRequest request, Registrert f) {
    String kommune = request.tenant().slug();
    Finansieringsinnhold i = f.innhold();
    Tiltakspenger penger = service.penger(kommune, i.tiltakId());
    List<Mulig> stengt = new ArrayList<>();
    List<Valg> apne = new ArrayList<>();
    for (FinansieringHendelse h : FinansieringHendelse.mulige(f.tilstand())) {
      Text navn = Text.of("finansiering.hendelse." + h);
      List<Text> mangler = service.mangler(f, h);
      apne.add(new Valg(h.name(), navn));
      if (!mangler.isEmpty()) {
        stengt.add(new Mulig(navn, mangler));
      }
    }
    Map<String, Object> modell = new HashMap<>();
    modell.put("f", f);
    modell.put("i", i);
    modell.put("giversti", GiverPage.sti(givere, kommune, i.kilde()));
    modell.put("navn", service.navn(kommune, i.tiltakId()));
    modell.put("tilstand", tilstand(f.tilstand()));
    modell.put("usikker", usikker(kommune, penger));
    modell.put("truet", penger.truet());
    modell.put(
        "ordningsbrudd",
        service.ordningsbrudd(kommune, f).stream().map(Ordningsbrudd::melding).toList());
    modell.put("hendelser", apne);
    modell.put("stengt", stengt);
    modell.put("tiltakssti", "/" + kommune + "/tiltak");
    modell.put("soknadssti", "/" + kommune + "/" + SoknadPage.SEGMENT);
    modell.put(
        "tapesMed", i.tapesMed().stream().map(t -> Valg.ord(t, service.navn(kommune, t))).toList());
    modell.put("kanEndre", kanEndre(request));
    modell.put("historikk", service.historikk(kommune, f.id(), new PageQuery(50, null)).rows());
    return new PageResponse.View(
        "finansiering",
        Text.of("finansiering.tittel", service.navn(kommune, i.tiltakId())),
        modell);
  }

  private PageResponse ny(PageRequest request) {
    String kommune = request.tenant().slug();
    Soknadsinnhold fra =
        request
            .param("soknadId")
            .flatMap(
                id -> soknader.alle(kommune).stream().filter(s -> s.id().equals(id)).findFirst())
            .map(Soknad::innhold)
            .orElse(null);
    Finansieringsinnhold forslag =
        new Finansieringsinnhold(
            request
                .param("tiltak")
                .orElse(fra == null || fra.tiltak().isEmpty() ? "" : fra.tiltak().get(0)),
            fra == null ? "" : fra.kilde(),
            fra == null ? "" : fra.ordningId(),
            request.param("soknadId").orElse(""),
            fra == null ? null : fra.periodeFra(),
            fra == null ? null : fra.periodeTil(),
            fra == null ? null : fra.tilsagnKr(),
            List.of(),
            "",
            null,
            List.of(),
            false,
            "");
    return skjema(request, forslag, "finansiering.ny", "", 0);
  }

  private PageResponse endre(PageRequest request, Registrert f) {
    return skjema(request, f.innhold(), "finansiering.endre", "/" + f.id(), f.versjon());
  }

  private PageResponse skjema(
      PageRequest request,
      Finansieringsinnhold innhold,
      String overskrift,
      String tilbake,
      long versjon) {
    if (!kanEndre(request)) {
      throw DomainException.forbidden();
    }
    String kommune = request.tenant().slug();
    Map<String, Object> modell = FinansieringForm.modell(innhold, request.language());
    modell.put("overskrift", overskrift);
    modell.put("tilbake", request.pagePath() + tilbake);
    modell.put("versjon", versjon);
    modell.put("tiltaksvalg", SoknadPage.tiltaksvalg(register, kommune));
    modell.put("betalere", Valg.av(Betaler.values(), "finansiering.betaler."));
    modell.put(
        "ordninger",
        ordninger.alle(kommune).stream().map(o -> Valg.ord(o.id(), o.fulltNavn())).toList());
    modell.put(
        "soknader",
        soknader.alle(kommune).stream()
            .filter(s -> !s.fraKilden())
            .map(s -> Valg.ord(s.id(), s.innhold().kilde() + ": " + s.innhold().formal()))
            .toList());
    return new PageResponse.View("finansiering-skjema", Text.of("finansiering.nav"), modell);
  }

  private PageResponse innstilling(PageRequest request) {
    if (!kanEndre(request)) {
      throw DomainException.forbidden();
    }
    return new PageResponse.View(
        "finansiering-innstilling",
        Text.of("finansiering.innstilling"),
        Map.of("v", service.innstilling(request.tenant().slug())));
  }

  private static boolean kanEndre(PageRequest request) {
    return request.user().hasAny(TJENESTELEDER, OKONOM);
  }
}
