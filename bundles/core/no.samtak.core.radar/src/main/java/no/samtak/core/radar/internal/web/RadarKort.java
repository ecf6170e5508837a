// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.web;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.util.ArrayList;
import java.util.List;
import no.samtak.core.radar.internal.radar.RadarService;
import no.samtak.core.radar.internal.radar.Radarsok;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.StartCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On the front page: how many tiltak lose money within a year, and for leaders the first. */
@Component(service = StartCard.class)
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class RadarKort implements StartCard {
  private final RadarService service;

  /** On the service. */
  @Activate
  public RadarKort(@Reference RadarService service) {
    this.service = service;
  }

  @Override
  public int order() {
    return 22;
  }

  @Override
  public Content content(PageRequest request) {
    String kommune = request.tenant().slug();
    String sti = "/" + kommune + "/" + RadarPage.SEGMENT;
    List<RadarService.Slutt> slutter = service.udekket(kommune, Radarsok.VANLIG);
    if (slutter.isEmpty()) {
      return Content.none();
    }
    long tiltak = slutter.stream().map(RadarService.Slutt::tiltakId).distinct().count();
    List<Task> oppgaver = new ArrayList<>();
    if (request.user().hasAny(TJENESTELEDER, OKONOM)) {
      RadarService.Slutt forste = slutter.get(0);
      oppgaver.add(
          new Task(
              Urgency.SOON,
              Ord.igjen(forste.dager()),
              Text.of("radar.kort.forst", forste.tiltak(), Formats.date(forste.sisteDag())),
              tiltak > 1 ? Text.of("radar.kort.flere", tiltak - 1) : null,
              Text.of("radar.kort.se"),
              sti));
    }
    return new Content(
        oppgaver,
        List.of(new Figure(String.valueOf(tiltak), Text.of("radar.kort.tall"), sti, Urgency.SOON)));
  }
}
