// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.web;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.util.ArrayList;
import java.util.List;
import no.samtak.bolig.internal.bidrag.Boligtall;
import no.samtak.bolig.internal.boenhet.BoenhetService;
import no.samtak.bolig.internal.boenhet.Innsyn;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.StartCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On the kommune's front page: what can be given out, and what waits for somebody. */
@Component(service = StartCard.class)
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class BoligStartCard implements StartCard {
  /** Renting in that ends within so many months needs somebody. */
  private static final int VARSEL_MAANEDER = 3;

  private final BoenhetService service;
  private final Boligtall tall;

  /** On the register. */
  @Activate
  public BoligStartCard(@Reference BoenhetService service, @Reference Boligtall tall) {
    this.service = service;
    this.tall = tall;
  }

  @Override
  public Content content(PageRequest request) {
    String kommune = request.tenant().slug();
    if (tall.alle(kommune) == 0) {
      return Content.none();
    }
    String sti = "/" + kommune + "/boliger";
    List<Task> oppgaver = new ArrayList<>();
    if (Innsyn.gaarDit(request.user())) {
      innleie(kommune, sti, oppgaver);
      inspeksjon(kommune, sti, oppgaver);
    }
    long tildeles = tall.kanTildeles(kommune);
    Figure ledige =
        new Figure(
            Formats.number(tildeles),
            Text.of("bolig.kort.tildeles", tildeles),
            sti + "?vises=tildeles",
            Urgency.CALM);
    return new Content(oppgaver, List.of(ledige));
  }

  private void innleie(String kommune, String sti, List<Task> oppgaver) {
    var til = service.idag().plusMonths(VARSEL_MAANEDER);
    long antall = tall.innleidSlutter(kommune, til);
    if (antall > 0) {
      oppgaver.add(
          new Task(
              Urgency.SOON,
              Text.of("bolig.kort.innen", Formats.date(til)),
              Text.of("bolig.kort.innleie", antall),
              null,
              Text.of("bolig.kort.se"),
              sti + "?sorter=innleidTil&innleidFor=" + til.plusDays(1)));
    }
  }

  private void inspeksjon(String kommune, String sti, List<Task> oppgaver) {
    long antall = tall.tilInspeksjon(kommune);
    if (antall > 0) {
      oppgaver.add(
          new Task(
              Urgency.CALM,
              Text.of("bolig.kort.naarDuKan"),
              Text.of("bolig.kort.inspeksjon", antall),
              null,
              Text.of("bolig.kort.se"),
              sti + "?klargjoring=INSPEKSJON"));
    }
  }
}
