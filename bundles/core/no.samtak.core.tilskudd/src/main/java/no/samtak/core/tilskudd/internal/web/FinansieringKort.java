// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.web;

import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.tilskudd.internal.finansiering.FinansieringService;
import no.samtak.core.tilskudd.internal.finansiering.Tiltakspenger;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.StartCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On the front page: the tiltak whose money has come to its end, and how many are uncertain. */
@Component(service = StartCard.class)
@RequireRole({TJENESTELEDER, OKONOM})
public final class FinansieringKort implements StartCard {
  /** More than these make no list that anybody reads; the page has all of them. */
  private static final int MEST = 3;

  private final FinansieringService service;

  /** On the service. */
  @Activate
  public FinansieringKort(@Reference FinansieringService service) {
    this.service = service;
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public Content content(PageRequest request) {
    String kommune = request.tenant().slug();
    List<Tiltakspenger> truede = service.truede(kommune);
    List<Task> oppgaver = new ArrayList<>();
    truede.stream()
        .filter(Tiltakspenger::avviklingForeslatt)
        .limit(MEST)
        .forEach(p -> oppgaver.add(alarm(kommune, p)));
    List<Figure> tall = new ArrayList<>();
    if (!truede.isEmpty()) {
      tall.add(
          new Figure(
              String.valueOf(truede.size()),
              Text.of("finansiering.kort"),
              "/" + kommune + "/" + FinansieringPage.SEGMENT + "?bare=usikre",
              Urgency.SOON));
    }
    return new Content(oppgaver, tall);
  }

  private Task alarm(String kommune, Tiltakspenger penger) {
    Finansiering avgjorende = penger.avgjorende();
    return new Task(
        Urgency.OVERDUE,
        Text.of(
            "finansiering.kort.naar",
            penger.sisteDag() == null ? "" : Formats.date(penger.sisteDag())),
        Text.of("finansiering.kort.hva", service.navn(kommune, penger.tiltakId())),
        Text.of("finansiering.kort.hvorfor"),
        Text.of("finansiering.kort.gjor"),
        avgjorende == null ? "/" + kommune + "/" + FinansieringPage.SEGMENT : avgjorende.lenke());
  }
}
