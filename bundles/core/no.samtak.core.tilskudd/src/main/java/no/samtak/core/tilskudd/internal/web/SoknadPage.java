// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.web;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samtak.core.api.tiltak.TiltakRegister;
import no.samtak.core.tilskudd.internal.felles.Pengeslag;
import no.samtak.core.tilskudd.internal.felles.Sortering;
import no.samtak.core.tilskudd.internal.giver.GiverService;
import no.samtak.core.tilskudd.internal.ordning.OrdningService;
import no.samtak.core.tilskudd.internal.ordning.Ordningsbrudd;
import no.samtak.core.tilskudd.internal.rapport.Rapport;
import no.samtak.core.tilskudd.internal.rapport.RapportService;
import no.samtak.core.tilskudd.internal.soknad.Soknad;
import no.samtak.core.tilskudd.internal.soknad.SoknadService;
import no.samtak.core.tilskudd.internal.soknad.Soknadstilstand;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.dokument.DokumentFormat;
import no.samtak.platform.api.dokument.DokumentWriter;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.time.Forretningsdato;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /{kommune}/soknader}: applications and awards; below it the calendar, one application, its
 * form and the report to its funder.
 */
@Component(service = Page.class)
@PagePath(segment = SoknadPage.SEGMENT, nav = "soknad.nav", navOrder = 13, navUnder = "innfasing")
public final class SoknadPage implements Page {
  static final String SEGMENT = "soknader";
  private static final String NY = "ny";
  private static final String KALENDER = "kalender";

  private final SoknadService service;
  private final GiverService givere;
  private final OrdningService ordninger;
  private final RapportService rapporter;
  private final TiltakRegister register;
  private final DokumentWriter dokumenter;
  private final Forretningsdato dato;
  private final Soknadsliste liste;
  private final Soknadskalender kalender;

  /** On the services. */
  @Activate
  public SoknadPage(
      @Reference SoknadService service,
      @Reference GiverService givere,
      @Reference OrdningService ordninger,
      @Reference RapportService rapporter,
      @Reference TiltakRegister register,
      @Reference TableWriter skriver,
      @Reference DokumentWriter dokumenter,
      @Reference Forretningsdato dato) {
    this.service = service;
    this.givere = givere;
    this.ordninger = ordninger;
    this.rapporter = rapporter;
    this.register = register;
    this.dokumenter = dokumenter;
    this.dato = dato;
    this.liste = new Soknadsliste(service, skriver, dokumenter, dato);
    this.kalender = new Soknadskalender(service, ordninger, skriver, dato);
  }

  @Override
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.isEmpty()) {
      return liste.vis(request, kanEndre(request));
    }
    String kommune = request.tenant().slug();
    if (rest.equals(List.of(NY))) {
      return skjema(request, null);
    }
    if (rest.equals(List.of(KALENDER))) {
      return kalender.vis(request);
    }
    Optional<Soknad> overtatt =
        service.alle(kommune).stream()
            .filter(s -> !s.fraKilden() && !s.kildenokkel().isEmpty())
            .filter(s -> rest.get(0).equals(Soknad.FRA_KILDEN + s.kildenokkel()))
            .findFirst();
    if (overtatt.isPresent()) {
      return new PageResponse.Redirect(request.pagePath() + "/" + overtatt.get().id(), null);
    }
    return switch (steg(rest)) {
      case "" -> en(request, service.hent(kommune, rest.get(0)));
      case "endre" -> skjema(request, service.hent(kommune, rest.get(0)));
      case "rapport" -> rapport(request, rapporter.lag(kommune, rest.get(0)));
      default -> throw DomainException.notFound();
    };
  }

  @Override
  @RequireRole({TJENESTELEDER, OKONOM})
  public PageResponse post(PageRequest request) {
    List<String> rest = request.rest();
    String kommune = request.tenant().slug();
    if (rest.equals(List.of(NY))) {
      Soknad ny = service.opprett(kommune, Ids.next(), SoknadForm.les(request));
      return til(request, ny, "soknad.fortInn");
    }
    String id = rest.isEmpty() ? "" : rest.get(0);
    return switch (steg(rest)) {
      case "" -> til(request, service.overta(kommune, id, Ids.next()), "soknad.erOvertatt");
      case "endre" ->
          til(
              request,
              service.endre(kommune, id, request.version(), SoknadForm.les(request)),
              "soknad.erEndret");
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

  private static PageResponse til(PageRequest request, Soknad soknad, String kvittering) {
    return new PageResponse.Redirect(request.pagePath() + "/" + soknad.id(), Text.of(kvittering));
  }

  private PageResponse en(PageRequest request, Soknad soknad) {
    String kommune = request.tenant().slug();
    Map<String, Object> modell = new HashMap<>();
    modell.put("s", soknad);
    modell.put("i", soknad.innhold());
    modell.put("tilstand", Soknadsliste.tilstand(soknad));
    modell.put("giversti", GiverPage.sti(givere, kommune, soknad.innhold().kilde()));
    modell.put(
        "ordningsbrudd",
        service.ordningsbrudd(kommune, soknad).stream().map(Ordningsbrudd::melding).toList());
    modell.put("tiltak", tiltak(kommune, soknad));
    modell.put("tiltakssti", "/" + kommune + "/tiltak");
    modell.put("finansieringssti", "/" + kommune + "/" + FinansieringPage.SEGMENT);
    modell.put("kanEndre", kanEndre(request));
    modell.put(
        "historikk", service.historikk(kommune, soknad.id(), new PageQuery(50, null)).rows());
    return new PageResponse.View(
        "soknad", Text.of("soknad.tittel", soknad.innhold().kilde()), modell);
  }

  private List<Valg> tiltak(String kommune, Soknad soknad) {
    return soknad.innhold().tiltak().stream()
        .map(t -> Valg.ord(t, register.finn(kommune, t).map(r -> r.navn()).orElse(t)))
        .toList();
  }

  private PageResponse skjema(PageRequest request, @Nullable Soknad soknad) {
    if (!kanEndre(request)) {
      throw DomainException.forbidden();
    }
    String kommune = request.tenant().slug();
    Map<String, Object> modell =
        SoknadForm.modell(soknad == null ? null : soknad.innhold(), request.language());
    modell.put("overskrift", soknad == null ? "soknad.ny" : "soknad.endre");
    modell.put("tilbake", request.pagePath() + (soknad == null ? "" : "/" + soknad.id()));
    modell.put("versjon", soknad == null ? 0L : soknad.versjon());
    modell.put("slagvalg", Valg.av(Pengeslag.values(), "tilskudd.slag."));
    modell.put("tilstander", Valg.av(Soknadstilstand.values(), "soknad.tilstand."));
    modell.put(
        "ordninger",
        ordninger.alle(kommune).stream().map(o -> Valg.ord(o.id(), o.fulltNavn())).toList());
    modell.put("tiltaksvalg", tiltaksvalg(register, kommune));
    return new PageResponse.View("soknad-skjema", Text.of("soknad.nav"), modell);
  }

  static List<Valg> tiltaksvalg(TiltakRegister register, String kommune) {
    return register.iTilstand(kommune, Set.of()).stream()
        .sorted(Comparator.comparing(t -> Sortering.nokkel(t.navn())))
        .map(t -> Valg.ord(t.tiltakId(), t.navn()))
        .toList();
  }

  private PageResponse rapport(PageRequest request, Rapport rapport) {
    Optional<DokumentFormat> papir = Papir.format(request);
    if (papir.isPresent()) {
      return Papir.last(
          new RapportDokument(
                  rapport, request.tenant().name(), request.language(), Soknadsliste.TEKSTER)
              .lag(dato.idag()),
          papir.get(),
          "rapport-" + request.tenant().slug(),
          dokumenter);
    }
    Map<String, Object> modell = new HashMap<>();
    modell.put("r", rapport);
    modell.put("i", rapport.soknad().innhold());
    modell.put("ordning", rapport.soknad().ordning());
    modell.put("tilbake", request.pagePath() + "/" + rapport.soknad().id());
    modell.put("tiltak", RapportDokument.rader(rapport, request.language(), Soknadsliste.TEKSTER));
    return new PageResponse.View("soknad-rapport", Text.of("rapport.tittel"), modell);
  }

  private static boolean kanEndre(PageRequest request) {
    return request.user().hasAny(TJENESTELEDER, OKONOM);
  }
}
