// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.web;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.tiltak.internal.finans.Finansieringslinje;
import no.samtak.core.tiltak.internal.tiltak.Registertiltak;
import no.samtak.core.tiltak.internal.tiltak.TiltakHendelse;
import no.samtak.core.tiltak.internal.tiltak.TiltakService;
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

/** {@code /{kommune}/tiltak}: the list; below it one tiltak with its state, sources and history. */
@Component(service = Page.class)
@PagePath(segment = TiltakPage.SEGMENT, nav = "tiltak.nav", navOrder = 20, navIcon = "flagg")
public final class TiltakPage implements Page {
  static final String SEGMENT = "tiltak";

  private final TiltakService service;
  private final TiltakListe liste;

  /** On the service. */
  @Activate
  public TiltakPage(@Reference TiltakService service, @Reference TableWriter skriver) {
    this.service = service;
    this.liste = new TiltakListe(service, skriver);
  }

  @Override
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    return switch (rest.size()) {
      case 0 -> liste.vis(request, kanEndre(request));
      case 1 -> ett(request, rest.get(0));
      default -> throw DomainException.notFound();
    };
  }

  @Override
  @RequireRole({TJENESTELEDER, OKONOM})
  public PageResponse post(PageRequest request) {
    if (request.rest().size() != 1) {
      throw DomainException.notFound();
    }
    Registertiltak endret =
        service.endreTilstand(
            request.tenant().slug(),
            request.rest().get(0),
            request.version(),
            request.param("hendelse").orElse(""),
            request.param("begrunnelse").orElse(""));
    return new PageResponse.Redirect(
        request.path(),
        Text.of("tiltak.endret", endret.navn(), TiltakListe.tilstand(endret.tilstand())));
  }

  private PageResponse ett(PageRequest request, String tiltakId) {
    String kommune = request.tenant().slug();
    Registertiltak tiltak = service.hent(kommune, tiltakId);
    List<Finansieringslinje> finansiering = service.finansiering(kommune, tiltakId);
    Map<String, Object> modell = new HashMap<>();
    modell.put("tiltak", tiltak);
    modell.put("tilstand", TiltakListe.tilstand(tiltak.tilstand()));
    modell.put("farge", TiltakListe.farge(tiltak.tilstand()));
    modell.put(
        "hendelser",
        TiltakHendelse.mulige(tiltak.tilstand()).stream()
            .map(h -> new Valg(h.name(), Text.of("tiltak.hendelse." + h.name())))
            .toList());
    modell.put("kanEndre", kanEndre(request));
    modell.put("finansiering", finansiering);
    modell.put("kilder", kilder(service.rader(kommune, tiltakId)));
    modell.put("historikk", service.historikk(kommune, tiltakId, new PageQuery(50, null)).rows());
    return new PageResponse.View("tiltak", Text.of(tiltak.navn()), modell);
  }

  /** A row of the source: where it stands, and the cells that have something in them. */
  record Kilde(String sted, List<Map.Entry<String, String>> celler) {}

  private static List<Kilde> kilder(List<Map<String, String>> rader) {
    List<Kilde> kilder = new ArrayList<>();
    for (Map<String, String> rad : rader) {
      List<Map.Entry<String, String>> celler =
          rad.entrySet().stream()
              .filter(c -> !c.getValue().isEmpty() && !c.getKey().equals("kilderad"))
              .map(c -> Map.entry(c.getKey(), c.getValue()))
              .toList();
      kilder.add(new Kilde(rad.getOrDefault("kilderad", ""), celler));
    }
    return kilder;
  }

  private static boolean kanEndre(PageRequest request) {
    return request.user().hasAny(TJENESTELEDER, OKONOM);
  }
}
