// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.web;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtak.core.radar.internal.frist.FristService;
import no.samtak.core.radar.internal.frist.Frister;
import no.samtak.core.radar.internal.frist.Fristlinje;
import no.samtak.core.radar.internal.frist.Friststand;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.StartCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On the front page: deadlines that are gone, and the first that comes within two weeks. */
@Component(service = StartCard.class)
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class FristKort implements StartCard {
  private static final int SNART = 14;

  private final FristService service;

  /** On the service. */
  @Activate
  public FristKort(@Reference FristService service) {
    this.service = service;
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public Content content(PageRequest request) {
    String kommune = request.tenant().slug();
    String sti = "/" + kommune + "/" + OppgavePage.SEGMENT;
    LocalDate idag = service.idag();
    Frister naere = service.mellom(kommune, idag.minusYears(2), idag.plusDays(SNART));
    long over = naere.antall(Friststand.OVERSKREDET);
    List<Figure> tall = new ArrayList<>();
    if (over > 0) {
      tall.add(
          new Figure(
              String.valueOf(over),
              Text.of("frist.kort.over", over),
              sti + "?stand=OVERSKREDET",
              Urgency.OVERDUE));
    }
    List<Task> oppgaver = new ArrayList<>();
    if (request.user().hasAny(SAKSBEHANDLER, TJENESTELEDER, OKONOM)) {
      forste(naere, Friststand.OVERSKREDET)
          .ifPresent(l -> oppgaver.add(oppgave(l, idag, Urgency.OVERDUE, request, sti)));
      forste(naere, Friststand.KOMMENDE)
          .ifPresent(l -> oppgaver.add(oppgave(l, idag, Urgency.SOON, request, sti)));
    }
    return new Content(oppgaver, tall);
  }

  private static Optional<Fristlinje> forste(Frister frister, Friststand stand) {
    return frister.linjer().stream().filter(l -> l.stand() == stand).findFirst();
  }

  private static Task oppgave(
      Fristlinje linje, LocalDate idag, Urgency hast, PageRequest request, String sti) {
    long dager = ChronoUnit.DAYS.between(idag, linje.frist().dato());
    String lenke = linje.frist().lenke();
    return new Task(
        hast,
        dager < 0 ? Text.of("frist.kort.dagerOver", -dager) : Text.of("frist.kort.dager", dager),
        Text.of("radar.ordrett", linje.frist().tittel().in(request.language())),
        linje.frist().ansvarlig().isEmpty()
            ? null
            : Text.of("frist.kort.ansvarlig", linje.frist().ansvarlig()),
        Text.of("frist.kort.se"),
        lenke.isEmpty() ? sti : lenke);
  }
}
