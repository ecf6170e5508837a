// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.web;

import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.util.List;
import java.util.Map;
import no.samtak.core.api.tjeneste.Tjeneste;
import no.samtak.core.api.tjeneste.Tjenesteregister;
import no.samtak.core.samtykke.internal.mal.MalService;
import no.samtak.core.samtykke.internal.samtykke.DeltService;
import no.samtak.core.samtykke.internal.samtykke.Personnokkel;
import no.samtak.core.samtykke.internal.samtykke.Samtykke;
import no.samtak.core.samtykke.internal.samtykke.SamtykkeService;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.dokument.DokumentWriter;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.PersonLog;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.PageResponse.Redirect;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /{kommune}/samtykke}: {@code maler}, {@code delt/<tjeneste>}, and {@code
 * <tjeneste>/<person>} with {@code hvem}, {@code lest}, {@code ny}, {@code motsett}, {@code <id>}
 * and {@code <id>/ja|nei|trekk|endre|fortalt} below it.
 */
@Component(service = Page.class)
@PagePath(
    segment = "samtykke",
    nav = "samtykke.nav",
    navOrder = 41,
    navUnder = "personer",
    navIcon = "personer")
@RequireRole({SAKSBEHANDLER, TJENESTELEDER})
public final class SamtykkePage implements Page {
  private static final String HVEM = "hvem";
  private static final String NY = "ny";
  private static final String MOTSETT = "motsett";
  private static final String LEST = "lest";
  private static final String FORTALT = "fortalt";

  private final SamtykkeService service;
  private final Tjenesteregister tjenester;
  private final Personsider personsider;
  private final Skjemasider skjema;
  private final Malsider maler;
  private final Deltside delt;
  private final Lestside lest;

  /** On the services. */
  @Activate
  public SamtykkePage(
      @Reference SamtykkeService service,
      @Reference MalService maler,
      @Reference DeltService delt,
      @Reference Tjenesteregister tjenester,
      @Reference TableWriter skriver,
      @Reference DokumentWriter dokumenter,
      @Reference PersonLog logg) {
    this.service = service;
    this.tjenester = tjenester;
    this.lest = new Lestside(service, tjenester, logg, dokumenter);
    this.personsider = new Personsider(service, tjenester, skriver, dokumenter, lest);
    this.skjema = new Skjemasider(service, maler, tjenester);
    this.maler = new Malsider(maler, skriver);
    this.delt = new Deltside(delt, tjenester, skriver);
  }

  @Override
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.isEmpty()) {
      return start(request);
    }
    if (rest.get(0).equals(Malsider.STI)) {
      return maler.get(request, rest.subList(1, rest.size()));
    }
    if (rest.get(0).equals(Deltside.STI) && rest.size() == 2) {
      return delt.vis(request, rest.get(1));
    }
    Personnokkel hvem = hvem(request, rest);
    if (rest.size() == 2) {
      return personsider.liste(request, hvem);
    }
    String tredje = rest.get(2);
    if (rest.size() == 3) {
      return switch (tredje) {
        case HVEM -> personsider.hvem(request, hvem);
        case NY -> skjema.ny(request, hvem);
        case MOTSETT -> skjema.motsett(request, hvem);
        case LEST -> lest.vis(request, hvem);
        default -> personsider.sak(request, hvem, tredje);
      };
    }
    if (rest.get(3).equals(FORTALT)) {
      return skjema.fortalt(request, hvem, tredje);
    }
    return switch (handling(rest)) {
      case "ja" -> skjema.ja(request, hvem, tredje);
      case "endre" -> skjema.endre(request, hvem, tredje);
      default -> skjema.bekreft(request, hvem, tredje, rest.get(3));
    };
  }

  @Override
  public PageResponse post(PageRequest request) {
    List<String> rest = request.rest();
    if (!rest.isEmpty() && rest.get(0).equals(Malsider.STI)) {
      return maler.post(request, rest.subList(1, rest.size()));
    }
    Personnokkel hvem = hvem(request, rest);
    String her = request.pagePath() + "/" + hvem.tjeneste() + "/" + hvem.personId();
    if (rest.size() == 3) {
      return switch (rest.get(2)) {
        case NY -> {
          Samtykke nytt = service.spor(hvem, Ids.next(), Skjema.innhold(request));
          yield new Redirect(her + "/" + nytt.id(), Text.of("samtykke.spurt"));
        }
        case MOTSETT -> motsett(request, hvem, her);
        default -> throw DomainException.notFound();
      };
    }
    if (rest.size() != 4) {
      throw DomainException.notFound();
    }
    if (rest.get(3).equals(FORTALT)) {
      service.fortell(
          hvem, rest.get(2), request.param("fortelling").orElse(""), Skjema.fortelling(request));
      return new Redirect(her + "/" + rest.get(2), Text.of("samtykke.fortalt.gjort"));
    }
    return svar(request, hvem, her, rest.get(2), handling(rest));
  }

  private PageResponse svar(
      PageRequest request, Personnokkel hvem, String her, String id, String handling) {
    Samtykke etter =
        switch (handling) {
          case "ja" -> service.gi(hvem, id, Skjema.svar(request));
          case "nei" -> service.avsla(hvem, id, request.param("grunn").orElse(null));
          case "trekk" -> service.trekk(hvem, id, request.param("grunn").orElse(null));
          default ->
              service.endre(hvem, id, Ids.next(), Skjema.innhold(request), Skjema.svar(request));
        };
    boolean hosPersonen = request.param("fra").orElse("").equals(HVEM);
    return new Redirect(
        her + "/" + (hosPersonen ? HVEM : etter.id()), Text.of("samtykke.gjort." + handling));
  }

  private PageResponse motsett(PageRequest request, Personnokkel hvem, String her) {
    String opphev = request.param("opphev").orElse("");
    if (!opphev.isEmpty()) {
      service.opphev(hvem, opphev);
      return new Redirect(her, Text.of("samtykke.opphevet"));
    }
    service.motsett(
        hvem, request.param("mottaker").orElse(""), request.param("grunn").orElse(null));
    return new Redirect(her, Text.of("samtykke.motsatt"));
  }

  private PageResponse start(PageRequest request) {
    String kommune = request.tenant().slug();
    List<String> mine = tjenester.tjenesterFor(kommune, request.user().id());
    List<Valg> tilgjengelige =
        tjenester.alle(kommune).stream()
            .filter(t -> mine.contains(t.slug()))
            .map(SamtykkePage::valg)
            .toList();
    return new PageResponse.View(
        "samtykke-start", Text.of("samtykke.nav"), Map.of("tjenester", tilgjengelige));
  }

  private static Valg valg(Tjeneste t) {
    return Valg.ord(t.slug(), t.navn());
  }

  private static Personnokkel hvem(PageRequest request, List<String> rest) {
    if (rest.size() < 2 || rest.size() > 4) {
      throw DomainException.notFound();
    }
    return new Personnokkel(request.tenant().slug(), rest.get(0), rest.get(1));
  }

  private static String handling(List<String> rest) {
    if (!Skjemasider.kjenner(rest.get(3))) {
      throw DomainException.notFound();
    }
    return rest.get(3);
  }
}
