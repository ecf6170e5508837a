// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal.web;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.util.List;
import no.samtak.oppslag.internal.OppslagService;
import no.samtak.oppslag.internal.OppslagSok;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.StartCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many notices are shown today, on the kommune's front page. Nothing where there is none. */
@Component(service = StartCard.class)
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class OppslagStartCard implements StartCard {
  private final OppslagService service;

  @Activate
  public OppslagStartCard(@Reference OppslagService service) {
    this.service = service;
  }

  @Override
  public Content content(PageRequest request) {
    String kommune = request.tenant().slug();
    OppslagSok today = new OppslagSok("", true, OppslagSok.ALLE.rekkefolge());
    long antall = service.antall(kommune, today);
    if (antall == 0) {
      return Content.none();
    }
    String path = "/" + kommune + "/oppslag?vises=idag";
    Text label = Text.of("oppslag.visesIdag");
    return new Content(
        List.of(), List.of(new Figure(Long.toString(antall), label, path, Urgency.CALM)));
  }
}
