// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.bidrag;

import java.time.LocalDate;
import no.samtak.bolig.internal.boenhet.BoenhetService;
import no.samtak.bolig.internal.boenhet.Boenhetsok;
import no.samtak.bolig.internal.boenhet.Klargjoring;
import no.samtak.bolig.internal.persistence.BoenhetStore;
import no.samtak.bolig.internal.persistence.BoenhetStore.Slutt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The figures that several contributions share, each counted in one way. */
@Component(service = Boligtall.class)
public final class Boligtall {
  private static final LocalDate SISTE = LocalDate.of(9999, 12, 31);

  private final BoenhetService service;
  private final BoenhetStore store;

  /** On the register. */
  @Activate
  public Boligtall(@Reference BoenhetService service, @Reference BoenhetStore store) {
    this.service = service;
    this.store = store;
  }

  /** Dwellings in use. */
  public long alle(String kommune) {
    return service.antall(kommune, Boenhetsok.ALLE);
  }

  /** Dwellings that can be given to somebody now. */
  public long kanTildeles(String kommune) {
    return service.antall(kommune, Boenhetsok.ALLE.medKanTildeles());
  }

  /** Dwellings in use that wait to be inspected. */
  public long tilInspeksjon(String kommune) {
    return service.antall(kommune, Boenhetsok.ALLE.medKlargjoring(Klargjoring.INSPEKSJON));
  }

  /** Dwellings that the kommune rents in, today or longer, as far as an end is stated. */
  public long innleid(String kommune) {
    return innleidSlutter(kommune, SISTE);
  }

  /** Dwellings whose renting in ends from today to the day, both included. */
  public long innleidSlutter(String kommune, LocalDate til) {
    return store.ends(kommune, Slutt.INNLEIE, service.idag(), til).stream()
        .mapToLong(BoenhetStore.Dag::antall)
        .sum();
  }
}
