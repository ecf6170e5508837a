// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.web;

import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.util.ArrayList;
import java.util.List;
import no.samtak.core.person.internal.tilgang.UnntakService;
import no.samtak.core.person.internal.tjeneste.Enhet;
import no.samtak.core.person.internal.tjeneste.TjenesteService;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.StartCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits for a leader: looks that are to be reviewed, and ties that nobody has confirmed. */
@Component(service = StartCard.class)
@RequireRole({SAKSBEHANDLER, TJENESTELEDER})
public final class PersonStartCard implements StartCard {
  private final TjenesteService tjenester;
  private final UnntakService unntak;

  /** On the services. */
  @Activate
  public PersonStartCard(@Reference TjenesteService tjenester, @Reference UnntakService unntak) {
    this.tjenester = tjenester;
    this.unntak = unntak;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Content content(PageRequest request) {
    String kommune = request.tenant().slug();
    List<Task> oppgaver = new ArrayList<>();
    if (request.user().hasAny(TJENESTELEDER)) {
      for (String slug : tjenester.ledet(kommune)) {
        unntak(kommune, slug, oppgaver);
      }
      gjennomgang(kommune, oppgaver);
    }
    List<Enhet> mine = tjenester.mine(kommune);
    return new Content(
        oppgaver,
        mine.isEmpty()
            ? List.of()
            : List.of(
                new Figure(
                    Formats.number(mine.size()),
                    Text.of("person.kort.mine", mine.size()),
                    "/" + kommune + "/personer",
                    Urgency.CALM)));
  }

  private void unntak(String kommune, String slug, List<Task> oppgaver) {
    long[] venter = unntak.venter(kommune, slug);
    if (venter[0] > 0) {
      oppgaver.add(
          new Task(
              venter[1] > 0 ? Urgency.OVERDUE : Urgency.SOON,
              Text.of(venter[1] > 0 ? "person.kort.over" : "person.kort.dogn"),
              Text.of(
                  "person.kort.unntak",
                  venter[0],
                  tjenester.enhet(kommune, slug).tjeneste().navn()),
              null,
              Text.of("person.kort.se"),
              "/" + kommune + "/tjenester/" + slug + "/unntak"));
    }
  }

  private void gjennomgang(String kommune, List<Task> oppgaver) {
    List<String> ledet = tjenester.ledet(kommune);
    long antall =
        tjenester.gjennomgang(kommune).stream().filter(t -> ledet.contains(t.tjeneste())).count();
    if (antall > 0) {
      oppgaver.add(
          new Task(
              Urgency.CALM,
              Text.of("person.kort.aar"),
              Text.of("person.kort.gjennomgang", antall),
              null,
              Text.of("person.kort.se"),
              "/" + kommune + "/tjenester"));
    }
  }
}
