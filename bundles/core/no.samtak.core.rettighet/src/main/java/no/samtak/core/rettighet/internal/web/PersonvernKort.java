// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.web;

import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samtak.core.rettighet.internal.sak.SakService;
import no.samtak.core.rettighet.internal.sak.Svarfrist.Stand;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.StartCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits on the front page: requests whose month is over or nearly. */
@Component(service = StartCard.class)
public final class PersonvernKort implements StartCard {
  private final SakService service;

  /** On the requests. */
  @Activate
  public PersonvernKort(@Reference SakService service) {
    this.service = service;
  }

  @Override
  public int order() {
    return 6;
  }

  @Override
  public Content content(PageRequest request) {
    if (!request.user().hasAny(SAKSBEHANDLER, TJENESTELEDER)) {
      return Content.none();
    }
    String kommune = request.tenant().slug();
    LocalDate idag = service.idag();
    List<Stand> stand = service.liste(kommune, true).stream().map(s -> s.stand(idag)).toList();
    List<Task> oppgaver = new ArrayList<>();
    oppgave(stand, Stand.OVER, Urgency.OVERDUE, kommune, oppgaver);
    oppgave(stand, Stand.SNART, Urgency.SOON, kommune, oppgaver);
    return new Content(oppgaver, List.of());
  }

  private static void oppgave(
      List<Stand> alle, Stand hvilke, Urgency haster, String kommune, List<Task> oppgaver) {
    long antall = alle.stream().filter(s -> s == hvilke).count();
    if (antall > 0) {
      oppgaver.add(
          new Task(
              haster,
              Text.of("rettighet.stand." + hvilke),
              Text.of("rettighet.kort." + hvilke, antall),
              Text.of("rettighet.kort.hvorfor"),
              Text.of("rettighet.kort.se"),
              "/" + kommune + "/personvern"));
    }
  }
}
