// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.web;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.api.tiltak.TiltakRegister;
import no.samtak.core.tilskudd.internal.giver.Giver;
import no.samtak.core.tilskudd.internal.giver.GiverService;
import no.samtak.core.tilskudd.internal.giver.Giverinnhold;
import no.samtak.core.tilskudd.internal.giver.Giveroversikt;
import no.samtak.core.tilskudd.internal.giver.Giverrad;
import no.samtak.core.tilskudd.internal.giver.Giverskjema;
import no.samtak.core.tilskudd.internal.giver.Giverslag;
import no.samtak.core.tilskudd.internal.giver.Giversok;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Text;
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
 * {@code /{kommune}/finansieringskilder}: those who give money; below it one of them with all that
 * has one of its names, its form, and a new one.
 */
@Component(service = Page.class)
@PagePath(segment = GiverPage.SEGMENT, nav = "giver.nav", navOrder = 14, navUnder = "innfasing")
public final class GiverPage implements Page {
  static final String SEGMENT = "finansieringskilder";

  /** The page of whoever has the name; empty where nobody has. */
  static String sti(GiverService givere, String kommune, String navn) {
    return givere
        .medNavn(kommune, navn)
        .map(g -> "/" + kommune + "/" + SEGMENT + "/" + g.id())
        .orElse("");
  }

  private static final String NY = "ny";
  private static final String KNYTT = "knytt";

  private static final Map<String, Giversok.Orden> ORDEN =
      Map.of(
          "navn", Giversok.Orden.NAVN,
          "soknader", Giversok.Orden.SOKNADER,
          "tilsagn_kr", Giversok.Orden.TILSAGN);

  private static final TableColumns<Giverrad> KOLONNER =
      TableColumns.<Giverrad>start()
          .link("navn", Text.of("giver.navn"), r -> r.giver().innhold().navn(), r -> r.giver().id())
          .sortable()
          .text("slag", Text.of("giver.slag"), r -> slag(r.giver().innhold()))
          .number("ordninger", Text.of("ordning.nav"), Giverrad::ordninger)
          .number("soknader", Text.of("soknad.nav"), r -> r.sum().soknader())
          .sortable()
          .amount(
              "tilsagn_kr",
              Text.of("soknad.tilsagnKr"),
              r -> r.sum().tilsagn() == 0 ? null : r.sum().tilsagnKr(),
              GiverPage::tilsagn)
          .sortable()
          .number("finansieringer", Text.of("finansiering.nav"), Giverrad::finansieringer)
          .tag("stand", Text.of("giver.stand"), GiverPage::stand, GiverPage::farge);

  private final GiverService service;
  private final TiltakRegister register;
  private final TableWriter skriver;

  /** On the service. */
  @Activate
  public GiverPage(
      @Reference GiverService service,
      @Reference TiltakRegister register,
      @Reference TableWriter skriver) {
    this.service = service;
    this.register = register;
    this.skriver = skriver;
  }

  private static @Nullable Text slag(Giverinnhold i) {
    return i.slag() == null ? null : Text.of("giver.slag." + i.slag());
  }

  private static TableView.Cell tilsagn(Giverrad rad) {
    if (rad.sum().tilsagn() == 0) {
      return TableView.Cell.of(null);
    }
    TableView.Cell kroner = TableView.Cell.kroner(rad.sum().tilsagnKr());
    return rad.sum().ukjentTilsagn() == 0
        ? kroner
        : kroner.withNote(Text.of("giver.ukjent", rad.sum().ukjentTilsagn()));
  }

  private static Text stand(Giverrad rad) {
    return Text.of("giver.stand." + rad.stand());
  }

  /** What is in order has no colour. */
  private static String farge(Giverrad rad) {
    return rad.giver().registrert() ? "neutral" : "info";
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
      return skjema(request, null);
    }
    return switch (steg(rest)) {
      case "" -> en(request, service.hent(kommune, rest.get(0)));
      case "endre" -> skjema(request, service.hent(kommune, rest.get(0)).rad().giver());
      default -> throw DomainException.notFound();
    };
  }

  @Override
  @RequireRole({TJENESTELEDER, OKONOM})
  public PageResponse post(PageRequest request) {
    List<String> rest = request.rest();
    String kommune = request.tenant().slug();
    if (rest.equals(List.of(NY))) {
      return til(request, service.opprett(kommune, Ids.next(), les(request)));
    }
    String id = rest.isEmpty() ? "" : rest.get(0);
    return switch (steg(rest)) {
      case "" -> til(request, service.taInn(kommune, id, Ids.next()));
      case KNYTT -> til(request, service.knytt(kommune, id, request.param("til").orElse("")));
      case "endre" -> til(request, service.endre(kommune, id, request.version(), les(request)));
      default -> throw DomainException.notFound();
    };
  }

  private static String steg(List<String> rest) {
    return switch (rest.size()) {
      case 1 -> "";
      case 2 -> rest.get(1);
      default -> throw DomainException.notFound();
    };
  }

  private static PageResponse til(PageRequest request, Giver giver) {
    return new PageResponse.Redirect(
        request.pagePath() + "/" + giver.id(), Text.of("giver.lagret", giver.innhold().navn()));
  }

  private PageResponse liste(PageRequest request) {
    String kommune = request.tenant().slug();
    TableQuery sporring = TableQuery.of(request, "navn", KOLONNER.sortableNames(), "stand", "slag");
    Giversok sok =
        new Giversok(
            sporring.search(),
            sporring
                .filter("stand")
                .flatMap(n -> Soknadsliste.avNavn(Giverrad.Stand.values(), n))
                .orElse(null),
            sporring
                .filter("slag")
                .flatMap(n -> Soknadsliste.avNavn(Giverslag.values(), n))
                .orElse(null),
            ORDEN.getOrDefault(sporring.sort(), Giversok.Orden.NAVN),
            sporring.descending());
    List<Giverrad> alle = service.finn(kommune, sok);
    if (sporring.export() != null) {
      return filkolonner()
          .download(
              skriver,
              sporring.export(),
              "finansieringskilder-" + kommune,
              request.language(),
              Soknadsliste.TEKSTER,
              del -> Slice.part(alle, del, r -> r.giver().id()));
    }
    Map<String, Object> modell = new HashMap<>();
    List<Giverrad> alltid = sporring.isNarrowed() ? service.finn(kommune, Giversok.ALLE) : alle;
    long registrert = alltid.stream().filter(r -> r.giver().registrert()).count();
    modell.put("overskrift", Text.of("giver.overskrift", registrert));
    modell.put("utenEier", alltid.size() - registrert);
    modell.put(
        "tabell",
        KOLONNER.view(
            sporring,
            Slice.part(alle, sporring.page(), r -> r.giver().id()),
            Text.of("giver.utvalg")));
    modell.put("stander", Valg.av(Giverrad.Stand.values(), "giver.stand."));
    modell.put("slag", Valg.av(Giverslag.values(), "giver.slag."));
    modell.put("kanEndre", kanEndre(request));
    return new PageResponse.View("giver-liste", Text.of("giver.nav"), modell);
  }

  /** In files also what the page has room for only on the funder's own page. */
  private static TableColumns<Giverrad> filkolonner() {
    return KOLONNER
        .number("sokt_kr", Text.of("soknad.soktKr"), r -> r.sum().soktKr())
        .text(
            "andre_navn",
            Text.of("giver.andreNavn"),
            r -> String.join(" | ", r.giver().innhold().andreNavn()))
        .text("orgnr", Text.of("giver.orgnr"), r -> r.giver().innhold().orgnr())
        .text("nettside", Text.of("giver.nettside"), r -> r.giver().innhold().nettside())
        .date("siste_dag", Text.of("giver.sisteDag"), r -> r.giver().innhold().sisteDag())
        .text("merknad", Text.of("soknad.merknad"), r -> r.giver().innhold().merknad());
  }

  private PageResponse en(PageRequest request, Giveroversikt o) {
    String kommune = request.tenant().slug();
    Giver giver = o.rad().giver();
    Map<String, Object> modell = new HashMap<>();
    modell.put("g", giver);
    modell.put("i", giver.innhold());
    modell.put("rad", o.rad());
    modell.put("sum", o.rad().sum());
    modell.put("stand", stand(o.rad()));
    modell.put("o", o);
    modell.put("soknader", o.soknader());
    modell.put("tiltak", tiltak(kommune, o));
    modell.put("kanEndre", kanEndre(request));
    modell.put(
        "valg",
        giver.registrert()
            ? List.of()
            : service.registrerte(kommune).stream()
                .map(g -> Valg.ord(g.id(), g.innhold().navn()))
                .toList());
    modell.put("ligner", o.ligner().isEmpty() ? "" : o.ligner().get(0).id());
    modell.put("sti", "/" + kommune);
    modell.put("historikk", service.historikk(kommune, giver.id(), new PageQuery(50, null)).rows());
    return new PageResponse.View("giver", Text.of("giver.tittel", giver.innhold().navn()), modell);
  }

  /** The names of the tiltak of the fundings, by id. */
  private Map<String, String> tiltak(String kommune, Giveroversikt o) {
    Map<String, String> navn = new HashMap<>();
    o.finansieringer()
        .forEach(
            f ->
                navn.computeIfAbsent(
                    f.innhold().tiltakId(),
                    t -> register.finn(kommune, t).map(r -> r.navn()).orElse(t)));
    return navn;
  }

  private static PageResponse skjema(PageRequest request, @Nullable Giver giver) {
    if (!kanEndre(request)) {
      throw DomainException.forbidden();
    }
    if (giver != null && !giver.registrert()) {
      throw DomainException.conflict(Text.of("giver.feil.ikkeRegistrert"));
    }
    Giverinnhold i = giver == null ? null : giver.innhold();
    Map<String, Object> modell = new HashMap<>();
    modell.put("overskrift", i == null ? "giver.ny" : "giver.endre");
    modell.put("tilbake", request.pagePath() + (giver == null ? "" : "/" + giver.id()));
    modell.put("versjon", giver == null ? 0L : giver.versjon());
    modell.put("navn", i == null ? "" : i.navn());
    modell.put("andreNavn", i == null ? "" : String.join("\n", i.andreNavn()));
    modell.put("slag", i == null || i.slag() == null ? "" : i.slag().name());
    modell.put("slagvalg", Valg.av(Giverslag.values(), "giver.slag."));
    modell.put("orgnr", i == null ? "" : i.orgnr());
    modell.put("nettside", i == null ? "" : i.nettside());
    modell.put("sisteDag", SoknadForm.dag(i == null ? null : i.sisteDag()));
    modell.put("merknad", i == null ? "" : i.merknad());
    return new PageResponse.View("giver-skjema", Text.of("giver.nav"), modell);
  }

  private static Giverskjema les(PageRequest request) {
    FormReader leser = new FormReader(request);
    Giverskjema skjema =
        new Giverskjema(
            leser.textOrNull("navn"),
            List.of(leser.text("andreNavn").split("\n")),
            leser.choice("slag", Giverslag.values()),
            leser.textOrNull("orgnr"),
            leser.textOrNull("nettside"),
            leser.date("sisteDag"),
            leser.textOrNull("merknad"));
    leser.finish();
    return skjema;
  }

  private static boolean kanEndre(PageRequest request) {
    return request.user().hasAny(TJENESTELEDER, OKONOM);
  }
}
