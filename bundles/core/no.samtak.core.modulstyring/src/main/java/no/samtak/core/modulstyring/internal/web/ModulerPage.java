// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.OPERATOR;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.modulstyring.internal.tilstand.Modulstand;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /{kommune}/moduler}: which modules run in the kommune and why, and what waits for whom;
 * below it {@code <modul>}, {@code forslag}, {@code forslag/<id>} and {@code kalender}.
 */
@Component(service = Page.class)
@PagePath(segment = ModulerPage.SEGMENT, nav = "side.nav", navOrder = 23, navUnder = "tiltak")
public final class ModulerPage implements Page {
  static final String SEGMENT = "moduler";

  private final Tjenester tjenester;
  private final Modulside modul;
  private final Forslagsside forslag;
  private final Forslagsliste forslagsliste;
  private final Kalenderliste kalender;

  /** On the services. */
  @Activate
  public ModulerPage(@Reference Tjenester tjenester) {
    this.tjenester = tjenester;
    this.modul = new Modulside(tjenester);
    this.forslag = new Forslagsside(tjenester);
    this.forslagsliste = new Forslagsliste(tjenester);
    this.kalender = new Kalenderliste(tjenester);
  }

  @Override
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
  public PageResponse get(PageRequest request) {
    String kommune = request.tenant().slug();
    Sted sted = Sted.iKommune(kommune);
    List<String> rest = request.rest();
    if (rest.isEmpty()) {
      return liste(request, sted, kommune);
    }
    if (rest.equals(List.of(Sted.FORSLAG))) {
      return forslagsliste.vis(request, sted, kommune);
    }
    if (rest.equals(List.of(Sted.KALENDER))) {
      return kalender.vis(request, sted, kommune);
    }
    if (rest.size() == 1) {
      return modul.vis(request, sted, kommune, rest.get(0));
    }
    if (rest.size() == 2 && rest.get(0).equals(Sted.FORSLAG)) {
      return forslag.vis(request, sted, kommune, rest.get(1));
    }
    throw DomainException.notFound();
  }

  @Override
  @RequireRole({TJENESTELEDER, OPERATOR})
  public PageResponse post(PageRequest request) {
    String kommune = request.tenant().slug();
    Sted sted = Sted.iKommune(kommune);
    List<String> rest = request.rest();
    if (rest.size() == 1) {
      return modul.gjor(request, sted, kommune, rest.get(0));
    }
    if (rest.size() == 2 && rest.get(0).equals(Sted.FORSLAG)) {
      return forslag.gjor(request, sted, kommune, rest.get(1));
    }
    throw DomainException.notFound();
  }

  private PageResponse liste(PageRequest request, Sted sted, String kommune) {
    Oversikt oversikt = new Oversikt(tjenester, request, sted, kommune);
    Modulliste liste = new Modulliste(request.language(), sted, oversikt.navn(), oversikt.apne());
    TableQuery sporring = liste.sporring(request);
    List<Modulstand> utvalg = liste.utvalg(oversikt.stander(), sporring);
    if (sporring.export() != null) {
      return liste.fil(tjenester, utvalg, sporring, "moduler-" + kommune);
    }
    Map<String, Object> modell = new HashMap<>();
    oversikt.til(modell);
    Map<Modultilstand, Long> antall = Modulliste.antall(oversikt.stander());
    long aktive = antall.getOrDefault(Modultilstand.AKTIV, 0L);
    int venter = oversikt.tilLeser().size();
    modell.put(
        "overskrift",
        venter > 0
            ? Text.of("side.overskrift.venter", venter)
            : Text.of("side.overskrift", aktive, request.tenant().name()));
    modell.put(
        "ingress",
        venter > 0
            ? Text.of("side.overskrift", aktive, request.tenant().name())
            : Text.of("side.ingress"));
    modell.put("tabell", liste.tabell(utvalg, sporring));
    modell.put("tilstander", Modulliste.tilstander());
    return new PageResponse.View("moduler", Text.of("side.nav"), modell);
  }
}
