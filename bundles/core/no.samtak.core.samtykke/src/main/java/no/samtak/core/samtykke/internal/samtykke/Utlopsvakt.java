// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.samtykke;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.samtak.core.samtykke.internal.persistence.SamtykkeStore;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.time.Forretningsdato;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells of consents whose last day is over. They open nothing since, told or not: this only makes
 * the history whole. One look for each business date, and again while there is more.
 */
@Component(service = Utlopsvakt.class, immediate = true)
public final class Utlopsvakt {
  private static final Logger LOG = LoggerFactory.getLogger(Utlopsvakt.class);
  private static final int OM_GANGEN = 200;

  private final SamtykkeStore store;
  private final Forretningsdato dato;
  private final Clock klokke;
  private @Nullable LocalDate ferdig;
  private final ScheduledExecutorService traad =
      Executors.newSingleThreadScheduledExecutor(
          arbeid -> {
            Thread thread = new Thread(arbeid, "samtak-samtykke");
            thread.setDaemon(true);
            return thread;
          });

  /** Begins after a minute. */
  @Activate
  public Utlopsvakt(
      @Reference SamtykkeStore store, @Reference Forretningsdato dato, @Reference Clock klokke) {
    this.store = store;
    this.dato = dato;
    this.klokke = klokke;
    traad.scheduleWithFixedDelay(this::slag, 1, 1, TimeUnit.MINUTES);
  }

  @Deactivate
  void stopp() throws InterruptedException {
    traad.shutdownNow();
    if (!traad.awaitTermination(5, TimeUnit.SECONDS)) {
      LOG.warn("A round is still under way");
    }
  }

  private void slag() {
    try {
      LocalDate idag = dato.idag();
      if (!idag.equals(ferdig) && fortell(idag) < OM_GANGEN) {
        ferdig = idag;
      }
    } catch (RuntimeException e) {
      LOG.warn("Consents that have run out could not be told of; the next round tries again", e);
    }
  }

  /**
   * Tells of some.
   *
   * @return how many were found
   */
  int fortell(LocalDate idag) {
    List<String> utlopte = store.utfor(bok -> bok.utlopte(idag, OM_GANGEN));
    for (String id : utlopte) {
      try {
        store.utforSelv(
            "utlop",
            id,
            bok ->
                bok.flytt(
                    id,
                    Overgang.UTLOP,
                    null,
                    new Spor(idag, klokke.instant(), "system", "Samtak", "", "")));
      } catch (DomainException e) {
        // Another node was first, or the person has just taken it back.
        if (e.kind() != ErrorKind.CONFLICT && e.kind() != ErrorKind.PRECONDITION_FAILED) {
          throw e;
        }
      }
    }
    return utlopte.size();
  }
}
