// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.web;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.tiltak.internal.tiltak.TiltakService;
import no.samtak.core.tiltak.internal.tiltak.TiltakSok;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.StartCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On the front page: how many tiltak there are, and how many are threatened. */
@Component(service = StartCard.class)
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class TiltakKort implements StartCard {
  private final TiltakService service;

  /** On the service. */
  @Activate
  public TiltakKort(@Reference TiltakService service) {
    this.service = service;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Content content(PageRequest request) {
    String kommune = request.tenant().slug();
    String sti = "/" + kommune + "/" + TiltakPage.SEGMENT;
    List<Figure> tall = new ArrayList<>();
    tall.add(
        new Figure(
            String.valueOf(service.antall(kommune, TiltakSok.ALLE)),
            Text.of("tiltak.kort"),
            sti,
            Urgency.CALM));
    long truet =
        service.antall(
            kommune, new TiltakSok("", TiltakTilstand.TRUET, TiltakSok.Orden.NAVN, false));
    if (truet > 0) {
      tall.add(
          new Figure(
              String.valueOf(truet),
              Text.of("tiltak.kort.truet"),
              sti + "?tilstand=TRUET",
              Urgency.SOON));
    }
    return new Content(List.of(), tall);
  }
}
