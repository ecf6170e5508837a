// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.oppgave;

import java.time.LocalDate;
import java.util.List;
import no.samtak.core.api.frist.Frist;
import no.samtak.core.api.frist.Fristbidrag;
import no.samtak.core.api.frist.Fristslag;
import no.samtak.core.radar.internal.persistence.OppgaveStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The tasks as deadlines. */
@Component(service = Fristbidrag.class)
public final class OppgaveFrister implements Fristbidrag {
  /** Stable id of the contributor. */
  public static final String ID = "oppgaver";

  private final OppgaveStore store;

  /** On the store. */
  @Activate
  public OppgaveFrister(@Reference OppgaveStore store) {
    this.store = store;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Frist> frister(String kommune, LocalDate fra, LocalDate til) {
    return store.mellom(kommune, fra, til).stream().map(o -> frist(kommune, o)).toList();
  }

  private static Frist frist(String kommune, Oppgave oppgave) {
    return new Frist(
        kommune,
        oppgave.id(),
        oppgave.frist(),
        Fristslag.OPPGAVE,
        sprak -> oppgave.hva(),
        oppgave.tiltakId(),
        oppgave.ansvarlig(),
        oppgave.erFerdig(),
        "/" + kommune + "/oppgaver/" + oppgave.id());
  }
}
