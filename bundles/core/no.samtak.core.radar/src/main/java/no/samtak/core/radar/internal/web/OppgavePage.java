// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.web;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakRegister;
import no.samtak.core.radar.internal.frist.FristService;
import no.samtak.core.radar.internal.kalender.AbonnementService;
import no.samtak.core.radar.internal.oppgave.Oppgave;
import no.samtak.core.radar.internal.oppgave.OppgaveService;
import no.samtak.core.radar.internal.oppgave.Oppgaveinnhold;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /{kommune}/oppgaver}: the one list of deadlines and tasks; below it {@code ny}, {@code
 * <id>}, {@code <id>/endre} and {@code kalender}.
 */
@Component(service = Page.class)
@PagePath(segment = OppgavePage.SEGMENT, nav = "frist.nav", navOrder = 25, navUnder = "radar")
public final class OppgavePage implements Page {
  static final String SEGMENT = "oppgaver";
  static final String NY = "ny";
  static final String KALENDER = "kalender";
  private static final String ENDRE = "endre";

  private final OppgaveService service;
  private final Fristliste liste;
  private final Kalendersider kalender;
  private final TiltakRegister tiltak;

  /** On the services. */
  @Activate
  public OppgavePage(
      @Reference OppgaveService service,
      @Reference FristService frister,
      @Reference AbonnementService abonnementer,
      @Reference TiltakRegister tiltak,
      @Reference TableWriter skriver) {
    this.service = service;
    this.liste = new Fristliste(frister, tiltak, skriver);
    this.kalender = new Kalendersider(abonnementer);
    this.tiltak = tiltak;
  }

  @Override
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.isEmpty()) {
      return liste.vis(request, kanEndre(request));
    }
    String forste = rest.get(0);
    if (forste.equals(KALENDER)) {
      return kalender.vis(request);
    }
    if (rest.equals(List.of(NY))) {
      return nyttSkjema(request);
    }
    Oppgave oppgave = service.hent(request.tenant().slug(), forste);
    if (rest.size() == 1) {
      return en(request, oppgave);
    }
    if (rest.size() == 2 && rest.get(1).equals(ENDRE)) {
      return endreskjema(request, oppgave);
    }
    throw DomainException.notFound();
  }

  /** Everybody who reads may have a calendar of her own; what is a task's, is checked below. */
  @Override
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public PageResponse post(PageRequest request) {
    List<String> rest = request.rest();
    if (!rest.isEmpty() && rest.get(0).equals(KALENDER)) {
      return kalender.gjor(request);
    }
    if (!kanEndre(request)) {
      throw DomainException.forbidden();
    }
    String kommune = request.tenant().slug();
    if (rest.equals(List.of(NY))) {
      Oppgave lagt = service.opprett(kommune, Ids.next(), innhold(request));
      return videre(request, lagt, "oppgave.kvittering.ny");
    }
    if (rest.size() == 2 && rest.get(1).equals(ENDRE)) {
      Oppgave endret = service.endre(kommune, rest.get(0), request.version(), innhold(request));
      return videre(request, endret, "oppgave.kvittering.endret");
    }
    if (rest.size() == 1) {
      boolean ferdig = request.param("ferdig").filter("ja"::equals).isPresent();
      Oppgave satt = service.sett(kommune, rest.get(0), request.version(), ferdig);
      return videre(
          request, satt, ferdig ? "oppgave.kvittering.ferdig" : "oppgave.kvittering.apnet");
    }
    throw DomainException.notFound();
  }

  private static PageResponse videre(PageRequest request, Oppgave oppgave, String kvittering) {
    return new PageResponse.Redirect(
        request.pagePath() + "/" + oppgave.id(), Text.of(kvittering, oppgave.hva()));
  }

  private PageResponse en(PageRequest request, Oppgave oppgave) {
    String kommune = request.tenant().slug();
    Map<String, Object> modell = new HashMap<>();
    modell.put("o", oppgave);
    modell.put("kanEndre", kanEndre(request));
    modell.put(
        "tiltak",
        oppgave.tiltakId().isEmpty()
            ? ""
            : tiltak
                .finn(kommune, oppgave.tiltakId())
                .map(Tiltak::navn)
                .orElse(oppgave.tiltakId()));
    modell.put("tiltakSti", "/" + kommune + "/tiltak/" + oppgave.tiltakId());
    modell.put(
        "historikk", service.historikk(kommune, oppgave.id(), new PageQuery(50, null)).rows());
    return new PageResponse.View("oppgave", Text.of("radar.ordrett", oppgave.hva()), modell);
  }

  private PageResponse nyttSkjema(PageRequest request) {
    if (!kanEndre(request)) {
      throw DomainException.forbidden();
    }
    Map<String, Object> modell = new HashMap<>();
    modell.put("overskrift", Text.of("oppgave.ny"));
    modell.put("hva", "");
    modell.put("frist", "");
    modell.put("ansvarlig", "");
    modell.put("tiltakId", request.param("tiltak").orElse(""));
    modell.put("versjon", "");
    modell.put("tilbake", request.pagePath());
    modell.put("tiltak", tiltakene(request));
    return new PageResponse.View("oppgave-skjema", Text.of("oppgave.ny"), modell);
  }

  private PageResponse endreskjema(PageRequest request, Oppgave oppgave) {
    if (!kanEndre(request)) {
      throw DomainException.forbidden();
    }
    Map<String, Object> modell = new HashMap<>();
    modell.put("overskrift", Text.of("oppgave.endre"));
    modell.put("hva", oppgave.hva());
    modell.put("frist", Formats.date(oppgave.frist()));
    modell.put("ansvarlig", oppgave.ansvarlig());
    modell.put("tiltakId", oppgave.tiltakId());
    modell.put("versjon", oppgave.versjon());
    modell.put("tilbake", request.pagePath() + "/" + oppgave.id());
    modell.put("tiltak", tiltakene(request));
    return new PageResponse.View("oppgave-skjema", Text.of("oppgave.endre"), modell);
  }

  private List<Valg> tiltakene(PageRequest request) {
    List<Tiltak> alle = new ArrayList<>(tiltak.iTilstand(request.tenant().slug(), Set.of()));
    alle.sort(Comparator.comparing(Tiltak::navn));
    return alle.stream()
        .map(t -> new Valg(t.tiltakId(), Text.of("radar.ordrett", t.navn())))
        .toList();
  }

  private static Oppgaveinnhold innhold(PageRequest request) {
    LocalDate frist = request.param("frist").flatMap(Formats::parseDate).orElse(null);
    return new Oppgaveinnhold(
        request.param("hva").orElse(""),
        frist,
        request.param("ansvarlig").orElse(""),
        request.param("tiltakId").orElse(""));
  }

  private static boolean kanEndre(PageRequest request) {
    return request.user().hasAny(SAKSBEHANDLER, TJENESTELEDER, OKONOM);
  }
}
