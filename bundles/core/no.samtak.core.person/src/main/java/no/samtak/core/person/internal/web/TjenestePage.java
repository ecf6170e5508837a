// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.web;

import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.person.internal.tilgang.Unntak;
import no.samtak.core.person.internal.tilgang.UnntakService;
import no.samtak.core.person.internal.tjeneste.Enhet;
import no.samtak.core.person.internal.tjeneste.Taushetslov;
import no.samtak.core.person.internal.tjeneste.Tilknytning;
import no.samtak.core.person.internal.tjeneste.Tilknytningsinnhold;
import no.samtak.core.person.internal.tjeneste.TjenesteService;
import no.samtak.core.person.internal.tjeneste.Tjenesteinnhold;
import no.samtak.core.person.internal.tjeneste.Tjenesterolle;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.FormReader;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import no.samtak.platform.api.web.TableView;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /{kommune}/tjenester}: the register; below it {@code ny}, {@code gjennomgang}, {@code
 * <tjeneste>} with who works there, {@code endre}, {@code knytt}, {@code tilknytning/<id>}, {@code
 * unntak}.
 */
@Component(service = Page.class)
@PagePath(segment = "tjenester", nav = "person.tjenester", navOrder = 3, navUnder = "personer")
@RequireRole({SAKSBEHANDLER, TJENESTELEDER})
public final class TjenestePage implements Page {
  private static final Texts TEKSTER = Texts.of(TjenestePage.class.getClassLoader());
  private static final String GJENNOMGANG = "gjennomgang";

  /** A tie that is to be reviewed, and where that is done. */
  record Gammel(Tilknytning t, String sti) {}

  private static final TableColumns<Gammel> GAMLE =
      TableColumns.<Gammel>start()
          .cell(
              "navn",
              Text.of("person.felt.navn"),
              g -> g.t().navn(),
              g -> TableView.Cell.link(g.t().navn(), g.sti()))
          .text("tjeneste", Text.of("person.felt.tjeneste"), g -> g.t().tjeneste())
          .text(
              "rolle", Text.of("person.felt.rolle"), g -> Text.of("person.rolle." + g.t().rolle()))
          .date("fra", Text.of("person.felt.fra"), g -> g.t().fra())
          .date("bekreftet", Text.of("person.felt.bekreftet"), g -> g.t().bekreftet())
          .text("bekreftetAv", Text.of("person.felt.bekreftetAv"), g -> g.t().bekreftetAv());

  private final TjenesteService tjenester;
  private final UnntakService unntak;
  private final TableWriter skriver;
  private final Clock clock;

  /** On the services. */
  @Activate
  public TjenestePage(
      @Reference TjenesteService tjenester,
      @Reference UnntakService unntak,
      @Reference TableWriter skriver,
      @Reference Clock clock) {
    this.tjenester = tjenester;
    this.unntak = unntak;
    this.skriver = skriver;
    this.clock = clock;
  }

  /** A service of the register. */
  record Rad(Enhet enhet, Text lov, boolean leder) {}

  /** Somebody who works there. */
  record Hvem(
      Tilknytning t, Text rolle, Text stand, String farge, String tid, boolean gjennomgang) {}

  /** What a leader has to look at. */
  record Tilfelle(
      Unntak u, Text slag, String naar, boolean over, @Nullable Text vurdering, String person) {}

  @Override
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    String kommune = request.tenant().slug();
    if (rest.isEmpty()) {
      return register(request, kommune);
    }
    if (rest.size() == 1) {
      return switch (rest.get(0)) {
        case "ny" -> skjema(request, null);
        case GJENNOMGANG -> gjennomgang(request, kommune);
        default -> en(request, kommune, tjenester.enhet(kommune, rest.get(0)));
      };
    }
    Enhet enhet = tjenester.enhet(kommune, rest.get(0));
    if (rest.size() == 2) {
      return switch (rest.get(1)) {
        case "endre" -> skjema(request, enhet);
        case "knytt" -> tilknytning(request, enhet, null);
        case "unntak" -> unntak(request, kommune, enhet);
        default -> throw DomainException.notFound();
      };
    }
    if (rest.size() == 3 && rest.get(1).equals("tilknytning")) {
      krevLeder(request);
      return tilknytning(request, enhet, tjenester.tilknytning(kommune, rest.get(0), rest.get(2)));
    }
    throw DomainException.notFound();
  }

  @Override
  @RequireRole(TJENESTELEDER)
  public PageResponse post(PageRequest request) {
    List<String> rest = request.rest();
    String kommune = request.tenant().slug();
    if (rest.size() == 1 && rest.get(0).equals("ny")) {
      Enhet ny = tjenester.opprett(kommune, Ids.next(), innhold(request));
      return til(request, ny.tjeneste().slug(), Text.of("person.kvittering.tjeneste"));
    }
    if (rest.size() < 2) {
      throw DomainException.notFound();
    }
    String slug = rest.get(0);
    switch (rest.get(1)) {
      case "endre" -> tjenester.endre(kommune, slug, request.version(), innhold(request));
      case "knytt" -> tjenester.knytt(kommune, slug, Ids.next(), tilknytningsinnhold(request));
      case "tilknytning" -> {
        if (rest.size() != 3) {
          throw DomainException.notFound();
        }
        endre(request, kommune, slug, rest.get(2));
      }
      case "unntak" -> {
        FormReader leser = new FormReader(request);
        unntak.vurder(
            kommune,
            slug,
            request.param("id").orElse(""),
            request.version(),
            leser.choice("vurdering", Unntak.Vurdering.values()),
            leser.textOrNull("merknad"));
        return new PageResponse.Redirect(
            request.pagePath() + "/" + slug + "/unntak", Text.of("person.kvittering.vurdert"));
      }
      default -> throw DomainException.notFound();
    }
    return til(request, slug, Text.of("person.kvittering.lagret"));
  }

  private void endre(PageRequest request, String kommune, String slug, String id) {
    switch (request.param("gjor").orElse("endre")) {
      case "bekreft" -> tjenester.bekreft(kommune, slug, id, request.version());
      case "avslutt" ->
          tjenester.avslutt(
              kommune,
              slug,
              id,
              request.version(),
              tjenester.idag(),
              request.param("grunn").orElse(""));
      default ->
          tjenester.endre(kommune, slug, id, request.version(), tilknytningsinnhold(request));
    }
  }

  private PageResponse register(PageRequest request, String kommune) {
    List<String> ledet = tjenester.ledet(kommune);
    Map<String, Object> modell = new HashMap<>();
    modell.put(
        "rader",
        tjenester.enheter(kommune).stream()
            .map(
                e ->
                    new Rad(
                        e, Text.of("person.lov." + e.lov()), ledet.contains(e.tjeneste().slug())))
            .toList());
    modell.put("leder", erLeder(request));
    modell.put("gjennomgang", erLeder(request) ? tjenester.gjennomgang(kommune) : List.of());
    return new PageResponse.View("tjenester", Text.of("person.tjenester"), modell);
  }

  /** The yearly review: what nobody has confirmed for a year, longest ago first. */
  private PageResponse gjennomgang(PageRequest request, String kommune) {
    krevLeder(request);
    TableQuery sporring = TableQuery.of(request, "", GAMLE.sortableNames());
    List<Gammel> alle =
        tjenester.gjennomgang(kommune).stream()
            .sorted(
                Comparator.comparing(Tilknytning::bekreftet)
                    .thenComparing(Tilknytning::navn)
                    .thenComparing(Tilknytning::id))
            .map(
                t ->
                    new Gammel(
                        t, request.pagePath() + "/" + t.tjeneste() + "/tilknytning/" + t.id()))
            .toList();
    if (sporring.export() != null) {
      return GAMLE.download(
          skriver,
          sporring.export(),
          GJENNOMGANG,
          request.language(),
          TEKSTER,
          del -> Slice.part(alle, del, g -> g.t().id()));
    }
    return new PageResponse.View(
        "tjenester-gjennomgang",
        Text.of("person.gjennomgang"),
        Map.of(
            "tabell",
            GAMLE.view(
                sporring,
                Slice.part(alle, sporring.page(), g -> g.t().id()),
                Text.of("person.gjennomgang.utvalg"))));
  }

  private PageResponse en(PageRequest request, String kommune, Enhet enhet) {
    LocalDate idag = tjenester.idag();
    String slug = enhet.tjeneste().slug();
    boolean leder = erLeder(request) && tjenester.erLeder(kommune, slug);
    Map<String, Object> modell = new HashMap<>();
    modell.put("enhet", enhet);
    modell.put("lov", Text.of("person.lov." + enhet.lov()));
    modell.put("leder", leder);
    modell.put(
        "hvem",
        tjenester.tilknytninger(kommune, slug).stream()
            .filter(t -> leder || t.gjelder(idag))
            .map(t -> hvem(t, idag))
            .toList());
    modell.put("venter", leder ? unntak.venter(kommune, slug)[0] : 0L);
    return new PageResponse.View(
        "tjeneste", Text.of("person.ord", enhet.tjeneste().navn()), modell);
  }

  private static Hvem hvem(Tilknytning t, LocalDate idag) {
    String stand =
        t.slutt(idag) ? "slutt" : t.borte(idag) ? "borte" : t.gjelder(idag) ? "gjelder" : "kommer";
    String tid = Formats.date(t.fra()) + "–" + (t.til() == null ? "" : Formats.date(t.til()));
    return new Hvem(
        t,
        Text.of("person.rolle." + t.rolle()),
        Text.of("person.stand." + stand),
        stand.equals("borte") ? "info" : "neutral",
        tid,
        t.tilGjennomgang(idag));
  }

  private PageResponse skjema(PageRequest request, @Nullable Enhet enhet) {
    krevLeder(request);
    Map<String, Object> modell = new HashMap<>();
    Text tittel = Text.of(enhet == null ? "person.tjeneste.ny" : "person.tjeneste.endre");
    modell.put("overskrift", tittel);
    modell.put("ny", enhet == null);
    modell.put("navn", enhet == null ? "" : enhet.tjeneste().navn());
    modell.put("lov", enhet == null ? Taushetslov.HOL_12_1.name() : enhet.lov().name());
    modell.put("aktiv", enhet == null || enhet.tjeneste().aktiv() ? "ja" : "");
    modell.put("versjon", enhet == null ? 0L : enhet.versjon());
    modell.put("lover", Valg.av(Taushetslov.values(), "person.lov."));
    modell.put(
        "tilbake",
        enhet == null ? request.pagePath() : request.pagePath() + "/" + enhet.tjeneste().slug());
    return new PageResponse.View("tjeneste-skjema", tittel, modell);
  }

  private static Tjenesteinnhold innhold(PageRequest request) {
    FormReader leser = new FormReader(request);
    return new Tjenesteinnhold(
        leser.textOrNull("slug"),
        leser.textOrNull("navn"),
        leser.choice("lov", Taushetslov.values()),
        leser.isChecked("aktiv"));
  }

  private PageResponse tilknytning(PageRequest request, Enhet enhet, @Nullable Tilknytning t) {
    krevLeder(request);
    String slug = enhet.tjeneste().slug();
    Map<String, Object> modell = new HashMap<>();
    Text tittel = t == null ? Text.of("person.knytt") : Text.of("person.ord", t.navn());
    modell.put("overskrift", tittel);
    modell.put("enhet", enhet);
    modell.put("ny", t == null);
    modell.put("rolle", (t == null ? Tjenesterolle.SAKSBEHANDLER : t.rolle()).name());
    modell.put("fra", Personskjema.dag(t == null ? tjenester.idag() : t.fra()));
    modell.put("til", Personskjema.dag(t == null ? null : t.til()));
    modell.put("vikarFor", t == null || t.vikarFor() == null ? "" : t.vikarFor());
    modell.put("fravaerFra", Personskjema.dag(t == null ? null : t.fravaerFra()));
    modell.put("fravaerTil", Personskjema.dag(t == null ? null : t.fravaerTil()));
    modell.put("klarertAdresse", t != null && t.klarertAdresse() ? "ja" : "");
    modell.put("klarertSkjermet", t != null && t.klarertSkjermet() ? "ja" : "");
    modell.put("versjon", t == null ? 0L : t.versjon());
    modell.put("roller", Valg.av(Tjenesterolle.values(), "person.rolle."));
    modell.put(
        "kolleger",
        tjenester.tilknytninger(request.tenant().slug(), slug).stream()
            .filter(k -> t == null || !k.id().equals(t.id()))
            .map(k -> Valg.ord(k.id(), k.navn()))
            .toList());
    modell.put("tilbake", request.pagePath() + "/" + slug);
    modell.put(
        "hendelser",
        t == null
            ? List.of()
            : tjenester.hendelser(request.tenant().slug(), slug, t.id()).stream()
                .map(
                    h ->
                        Text.of(
                            "person.hendelse",
                            Text.of("person.hendelse." + h.hva()),
                            Formats.dateTime(h.tid()),
                            h.bruker(),
                            h.grunn()))
                .toList());
    return new PageResponse.View("tilknytning", tittel, modell);
  }

  private static Tilknytningsinnhold tilknytningsinnhold(PageRequest request) {
    FormReader leser = new FormReader(request);
    Tilknytningsinnhold innhold =
        new Tilknytningsinnhold(
            leser.textOrNull("bruker"),
            leser.choice("rolle", Tjenesterolle.values()),
            leser.date("fra"),
            leser.date("til"),
            leser.textOrNull("vikarFor"),
            leser.date("fravaerFra"),
            leser.date("fravaerTil"),
            leser.isChecked("klarertAdresse"),
            leser.isChecked("klarertSkjermet"),
            leser.textOrNull("grunn"));
    leser.finish();
    return innhold;
  }

  private PageResponse unntak(PageRequest request, String kommune, Enhet enhet) {
    krevLeder(request);
    Map<String, Object> modell = new HashMap<>();
    modell.put("enhet", enhet);
    modell.put(
        "tilfeller",
        unntak.avTjeneste(kommune, enhet.tjeneste().slug()).stream()
            .map(
                u ->
                    new Tilfelle(
                        u,
                        Text.of("person.nod." + u.slag()),
                        Formats.dateTime(u.apnet() == null ? u.spurt() : u.apnet()),
                        u.overFrist(clock.instant()),
                        u.vurdering() == null ? null : Text.of("person.vurdering." + u.vurdering()),
                        "/" + kommune + "/personer/" + u.tjeneste() + "/" + u.person()))
            .toList());
    modell.put("vurderinger", Valg.av(Unntak.Vurdering.values(), "person.vurdering."));
    return new PageResponse.View("unntak", Text.of("person.unntak"), modell);
  }

  private static boolean erLeder(PageRequest request) {
    return request.user().hasAny(TJENESTELEDER);
  }

  private static void krevLeder(PageRequest request) {
    if (!erLeder(request)) {
      throw DomainException.forbidden();
    }
  }

  private static PageResponse til(PageRequest request, String slug, Text ord) {
    return new PageResponse.Redirect(request.pagePath() + "/" + slug, ord);
  }
}
