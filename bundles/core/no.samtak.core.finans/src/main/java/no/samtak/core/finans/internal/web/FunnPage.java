// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.web;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.finans.internal.register.Funn;
import no.samtak.core.finans.internal.register.FunnService;
import no.samtak.core.finans.internal.register.Funntilstand;
import no.samtak.core.finans.internal.register.NyttFunn;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /{kommune}/funn}: the list; below it one finding with its decision, and a new one. */
@Component(service = Page.class)
@PagePath(segment = FunnPage.SEGMENT, nav = "funn.nav", navOrder = 28, navIcon = "tall")
public final class FunnPage implements Page {
  static final String SEGMENT = "funn";
  static final String NYTT = "nytt";

  private final FunnService service;
  private final Funnliste liste;

  /** On the service. */
  @Activate
  public FunnPage(@Reference FunnService service, @Reference TableWriter skriver) {
    this.service = service;
    this.liste = new Funnliste(service, skriver);
  }

  @Override
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.isEmpty()) {
      return liste.vis(request, kanAvgjore(request));
    }
    if (rest.size() > 1) {
      throw DomainException.notFound();
    }
    return rest.get(0).equals(NYTT) ? nytt(request) : ett(request, rest.get(0));
  }

  @Override
  @RequireRole({TJENESTELEDER, OKONOM})
  public PageResponse post(PageRequest request) {
    if (request.rest().size() != 1) {
      throw DomainException.notFound();
    }
    String kommune = request.tenant().slug();
    String id = request.rest().get(0);
    if (id.equals(NYTT)) {
      Funn lagt = service.leggInn(kommune, Ids.next(), innhold(request));
      return new PageResponse.Redirect(
          request.pagePath() + "/" + lagt.id(), Text.of("funn.nytt.lagtInn"));
    }
    Funn avgjort =
        service.avgjor(
            kommune,
            id,
            request.version(),
            request.param("tilstand").orElse(""),
            request.param("begrunnelse").orElse(""));
    return new PageResponse.Redirect(
        request.path(), Text.of("funn.avgjort", Funnliste.tilstand(avgjort.tilstand())));
  }

  private PageResponse ett(PageRequest request, String id) {
    String kommune = request.tenant().slug();
    Funn funn = service.hent(kommune, id);
    Map<String, Object> modell = new HashMap<>();
    modell.put("funn", funn);
    modell.put("tekst", funn.sted().tekst(request.language()));
    modell.put("setning", service.setning(funn.regel(), request.language()));
    modell.put("tilstand", Funnliste.tilstand(funn.tilstand()));
    modell.put("farge", Funnliste.farge(funn.tilstand()));
    modell.put("klasse", Funnliste.klasse(funn.klasse()));
    modell.put("kanAvgjore", kanAvgjore(request) && funn.tilstand().kanVelges());
    modell.put(
        "valg",
        Arrays.stream(Funntilstand.values())
            .filter(Funntilstand::kanVelges)
            .map(t -> new Valg(t.name(), Funnliste.tilstand(t)))
            .toList());
    modell.put("historikk", service.historikk(kommune, id, new PageQuery(50, null)).rows());
    return new PageResponse.View("funn", Text.of(funn.sted().objekt()), modell);
  }

  private PageResponse nytt(PageRequest request) {
    if (!kanAvgjore(request)) {
      throw DomainException.forbidden();
    }
    List<Valg> klasser =
        Arrays.stream(Funnklasse.values())
            .map(k -> new Valg(k.name(), Funnliste.klasse(k)))
            .toList();
    return new PageResponse.View("funn-nytt", Text.of("funn.nytt"), Map.of("klasser", klasser));
  }

  private static NyttFunn innhold(PageRequest request) {
    return new NyttFunn(
        request
            .param("klasse")
            .flatMap(
                n -> Arrays.stream(Funnklasse.values()).filter(k -> k.name().equals(n)).findFirst())
            .orElse(null),
        request.param("fil").orElse(""),
        request.param("kolonne").orElse(""),
        request.param("objekt").orElse(""),
        request.param("aar").orElse(""),
        request.param("oppgitt").orElse(""),
        request.param("beregnet").orElse(""),
        request.param("tekst").orElse(""));
  }

  private static boolean kanAvgjore(PageRequest request) {
    return request.user().hasAny(TJENESTELEDER, OKONOM);
  }
}
