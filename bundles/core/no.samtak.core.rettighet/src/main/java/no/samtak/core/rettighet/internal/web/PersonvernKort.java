// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.web;

import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samtak.core.rettighet.internal.brudd.Brudd;
import no.samtak.core.rettighet.internal.brudd.BruddService;
import no.samtak.core.rettighet.internal.sak.SakService;
import no.samtak.core.rettighet.internal.sak.Svarfrist.Stand;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.StartCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits on the front page: requests whose month ends, and breaches that are not notified. */
@Component(service = StartCard.class)
@RequireRole({SAKSBEHANDLER, TJENESTELEDER})
public final class PersonvernKort implements StartCard {
  private final SakService service;
  private final BruddService brudd;

  /** On the requests and the breaches. */
  @Activate
  public PersonvernKort(@Reference SakService service, @Reference BruddService brudd) {
    this.service = service;
    this.brudd = brudd;
  }

  @Override
  public int order() {
    return 6;
  }

  @Override
  public Content content(PageRequest request) {
    String kommune = request.tenant().slug();
    LocalDate idag = service.idag();
    List<Stand> stand = service.liste(kommune, true).stream().map(s -> s.stand(idag)).toList();
    List<Task> oppgaver = new ArrayList<>();
    oppgave(stand, Stand.OVER, Urgency.OVERDUE, kommune, oppgaver);
    oppgave(stand, Stand.SNART, Urgency.SOON, kommune, oppgaver);
    if (request.user().hasAny(TJENESTELEDER)) {
      brudd(kommune, oppgaver);
    }
    return new Content(oppgaver, List.of());
  }

  private void brudd(String kommune, List<Task> oppgaver) {
    Instant naa = brudd.naa();
    for (Brudd b : brudd.alle(kommune)) {
      Brudd.Stand stand = b.stand(naa);
      if (stand != Brudd.Stand.GJORT) {
        oppgaver.add(
            new Task(
                stand == Brudd.Stand.OVER ? Urgency.OVERDUE : Urgency.SOON,
                Text.of("rettighet.brudd.stand." + stand),
                Text.of("rettighet.kort.brudd", b.tittel()),
                Text.of("rettighet.kort.bruddHvorfor"),
                Text.of("rettighet.kort.seBrudd"),
                "/" + kommune + "/personvernbrudd/" + b.id()));
      }
    }
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
