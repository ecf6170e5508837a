// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.web;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.utredning.internal.papir.Anbefaling;
import no.samtak.core.utredning.internal.register.InnholdService;
import no.samtak.core.utredning.internal.register.Utredning;
import no.samtak.core.utredning.internal.register.UtredningService;
import no.samtak.platform.api.data.Ids;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /{kommune}/utredninger}: the list; below it {@code ny}, one paper, and below that {@code
 * endre}, {@code historikk}, {@code ferdig}, {@code utgave}, {@code anbefaling}, {@code tekst} and
 * {@code tall}.
 */
@Component(service = Page.class)
@PagePath(
    segment = UtredningPage.SEGMENT,
    nav = "utredning.nav",
    navOrder = 23,
    navUnder = "tiltak")
public final class UtredningPage implements Page {
  static final String SEGMENT = "utredninger";
  static final String NY = "ny";

  private final UtredningService service;
  private final Forretningsdato dato;
  private final Utredningsliste liste;
  private final Papirside papirside;
  private final Tekstside tekstside;
  private final Tallside tallside;

  /** On the services. */
  @Activate
  public UtredningPage(
      @Reference UtredningService service,
      @Reference InnholdService innhold,
      @Reference TableWriter skriver,
      @Reference DokumentWriter dokumenter,
      @Reference Forretningsdato dato) {
    this.service = service;
    this.dato = dato;
    this.liste = new Utredningsliste(service, skriver);
    this.papirside = new Papirside(service, dokumenter);
    this.tekstside = new Tekstside(service, innhold);
    this.tallside = new Tallside(service, innhold);
  }

  @Override
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.isEmpty()) {
      return liste.vis(request);
    }
    if (rest.equals(List.of(NY))) {
      return ny(request);
    }
    String id = rest.get(0);
    return switch (steg(rest)) {
      case "" -> papirside.vis(request, id);
      case "endre" -> endre(request, id);
      case "historikk" -> historikk(request, id);
      case "ferdig" -> papirside.ferdig(request, id);
      case "utgave" -> utgave(request, id);
      case "anbefaling" -> anbefaling(request, id, ledd(rest, 3, 2));
      case "tekst" -> tekstside.vis(request, id);
      case "tall" -> tallside.vis(request, id);
      default -> throw DomainException.notFound();
    };
  }

  @Override
  @RequireRole({TJENESTELEDER, OKONOM})
  public PageResponse post(PageRequest request) {
    List<String> rest = request.rest();
    String kommune = request.tenant().slug();
    if (rest.equals(List.of(NY))) {
      Utredning ny = service.opprett(kommune, Ids.next(), Skjema.utredning(request));
      return til(request, "/" + ny.id(), Text.of("utredning.opprettet"));
    }
    String id = rest.isEmpty() ? "" : rest.get(0);
    return switch (steg(rest)) {
      case "endre" -> {
        service.endre(kommune, id, request.version(), Skjema.utredning(request));
        yield til(request, "/" + id, Text.of("utredning.erEndret"));
      }
      case "ferdig" -> {
        service.gjorFerdig(
            kommune, id, request.version(), request.param("begrunnelse").orElse(null));
        yield til(request, "/" + id, Text.of("utredning.erFerdig"));
      }
      case "utgave" -> {
        Utredning ny = service.nyUtgave(kommune, id, Ids.next());
        yield til(request, "/" + ny.id(), Text.of("utredning.nyUtgave.begynt", ny.utgave()));
      }
      case "anbefaling" -> {
        String tiltak = ledd(rest, 3, 2);
        service.anbefal(kommune, id, tiltak, request.version(), Skjema.anbefaling(request));
        yield til(request, "/" + id + "#" + tiltak, Text.of("utredning.anbefalt"));
      }
      case "tekst" -> tekstside.lagre(request, id);
      case "tall" -> tallside.lagre(request, id);
      default -> throw DomainException.notFound();
    };
  }

  private static String steg(List<String> rest) {
    if (rest.size() == 1) {
      return "";
    }
    String steg = rest.get(1);
    boolean dypere = List.of("tekst", "tall", "anbefaling").contains(steg);
    if (rest.size() > 2 && !dypere) {
      throw DomainException.notFound();
    }
    return steg;
  }

  static String ledd(List<String> rest, int antall, int hvilket) {
    if (rest.size() != antall) {
      throw DomainException.notFound();
    }
    return rest.get(hvilket);
  }

  static PageResponse til(PageRequest request, String under, Text kvittering) {
    return new PageResponse.Redirect(request.pagePath() + under, kvittering);
  }

  /** A page that only those who may write are shown. */
  static void krevSkriver(UtredningService service) {
    if (!service.kanSkrive()) {
      throw DomainException.forbidden();
    }
  }

  private PageResponse ny(PageRequest request) {
    krevSkriver(service);
    Map<String, Object> modell = new HashMap<>();
    modell.put("overskrift", "utredning.ny");
    modell.put("tilbake", request.pagePath());
    modell.put("tittel", "");
    modell.put("valgte", request.params("tiltak"));
    modell.put("dato", dato.idag());
    modell.put("maal", request.tenant().language().code().equals("nn") ? "nn" : "nb");
    modell.put("versjon", 0L);
    return skjema(request, modell);
  }

  private PageResponse endre(PageRequest request, String id) {
    krevSkriver(service);
    Utredning utredning = service.hent(request.tenant().slug(), id);
    if (!utredning.erUtkast()) {
      throw DomainException.conflict(Text.of("utredning.feil.ferdig"));
    }
    Map<String, Object> modell = new HashMap<>();
    modell.put("overskrift", "utredning.endre");
    modell.put("tilbake", request.pagePath() + "/" + id);
    modell.put("tittel", utredning.tittel());
    modell.put("valgte", utredning.tiltak().stream().map(Utredning.Valgt::tiltakId).toList());
    modell.put("dato", utredning.dato());
    modell.put("maal", utredning.sprak().code());
    modell.put("versjon", utredning.versjon());
    return skjema(request, modell);
  }

  private PageResponse skjema(PageRequest request, Map<String, Object> modell) {
    List<Valg> tiltak =
        service.tiltak(request.tenant().slug()).stream()
            .map(t -> new Valg(t.tiltakId(), Text.of(t.navn())))
            .toList();
    modell.put("tiltak", tiltak);
    modell.put(
        "malformer",
        List.of(
            new Valg("nb", Text.of("utredning.sprak.nb")),
            new Valg("nn", Text.of("utredning.sprak.nn"))));
    return new PageResponse.View(
        "utredning-skjema", Text.of(String.valueOf(modell.get("overskrift"))), modell);
  }

  private PageResponse historikk(PageRequest request, String id) {
    String kommune = request.tenant().slug();
    Utredning utredning = service.hent(kommune, id);
    return new PageResponse.View(
        "utredning-historikk",
        Text.of("utredning.historikk"),
        Map.of(
            "utredning",
            utredning,
            "hendelser",
            service.historikk(kommune, id, PageQuery.first()).rows()));
  }

  private PageResponse utgave(PageRequest request, String id) {
    krevSkriver(service);
    Utredning utredning = service.hent(request.tenant().slug(), id);
    return new PageResponse.View(
        "utredning-utgave", Text.of("utredning.nyUtgave"), Map.of("utredning", utredning));
  }

  private PageResponse anbefaling(PageRequest request, String id, String tiltak) {
    krevSkriver(service);
    Utredning utredning = service.hent(request.tenant().slug(), id);
    Utredning.Valgt valgt = utredning.valgt(tiltak).orElseThrow(DomainException::notFound);
    Anbefaling anbefaling = valgt.anbefaling();
    return new PageResponse.View(
        "utredning-anbefaling",
        Text.of("utredning.velgAnbefaling"),
        Map.of(
            "utredning",
            utredning,
            "valgt",
            valgt,
            "anbefaling",
            anbefaling == null ? "" : anbefaling.name(),
            "valg",
            Skjema.valg(Anbefaling.values(), "utredning.anbefaling.")));
  }
}
