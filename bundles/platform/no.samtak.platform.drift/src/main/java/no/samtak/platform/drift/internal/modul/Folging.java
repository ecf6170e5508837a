// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the node in step with what is wanted, while it runs: when and on which thread. What waits
 * to be stored is stored first, and files of other nodes are fetched, so that the look at the
 * modules finds all there is.
 */
final class Folging {
  private static final Logger LOG = LoggerFactory.getLogger(Folging.class);

  private final ExecutorService executor;
  private final Consumer<Runnable> somSystem;
  private final Modulminne minne;
  private final Ventende ventende;
  private final Avstemmer avstemmer;
  private final Deltlager delt;
  private final Operatorlas las;
  private final Consumer<String> glemt;
  private final AtomicBoolean bestilt = new AtomicBoolean();
  private final AtomicBoolean endret = new AtomicBoolean();
  private volatile boolean ufullstendig;

  /**
   * @param executor the one thread of the operations
   * @param somSystem runs work as the node itself
   * @param glemt is told of a module that nothing is wanted of any more
   */
  Folging(
      ExecutorService executor,
      Consumer<Runnable> somSystem,
      Modulminne minne,
      Ventende ventende,
      Avstemmer avstemmer,
      Deltlager delt,
      Operatorlas las,
      Consumer<String> glemt) {
    this.executor = executor;
    this.somSystem = somSystem;
    this.minne = minne;
    this.ventende = ventende;
    this.avstemmer = avstemmer;
    this.delt = delt;
    this.las = las;
    this.glemt = glemt;
  }

  /** Remembers that something has changed, for the next time. */
  void endret() {
    endret.set(true);
  }

  /** Goes through what is wanted, in the background; once, however often it is asked for. */
  void bestill() {
    if (bestilt.compareAndSet(false, true)) {
      try {
        executor.execute(
            () -> {
              bestilt.set(false);
              somSystem.accept(this::folg);
            });
      } catch (RejectedExecutionException e) {
        LOG.debug("Stopping: what is wanted is applied at the next start");
      }
    }
  }

  /** Whether there is something to do though nobody has decided anything. */
  boolean trengs() {
    return ufullstendig
        || endret.get()
        || avstemmer.forfalt()
        || las.venter()
        || !ventende.alle().isEmpty();
  }

  /** Goes through what is wanted, on this thread, which must be that of the operations. */
  void folg() {
    boolean noeErEndret = endret.getAndSet(false);
    try {
      las.slippVentende();
      for (Ventende.Ulagret u : ventende.alle()) {
        minne.ferdig(u.operasjon(), Ventende.gjeldende(minne.onsker()).apply(u.onsker()));
        ventende.lagret(u.operasjon().id());
      }
      if (noeErEndret) {
        delt.hentNye();
      }
      Set<String> borte = avstemmer.avstem(noeErEndret);
      ufullstendig = borte == null;
      if (borte != null) {
        borte.forEach(glemt);
      }
    } catch (RuntimeException e) {
      ufullstendig = true;
      if (noeErEndret) {
        endret.set(true);
      }
      LOG.debug("What is wanted of the modules cannot be applied now", e);
    }
  }
}
