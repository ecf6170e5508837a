// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps Karaf's list of features in step with the framework (decision 0014). */
final class Bokholder {
  private static final Logger LOG = LoggerFactory.getLogger(Bokholder.class);
  private static final long BOOK_AFTER_SECONDS = 3;

  private final Modulmotor motor;
  private final Modulminne minne;
  private final Funksjonsbok bok;
  private final ScheduledExecutorService executor;
  private final BooleanSupplier opptatt;
  private final Set<String> glemte = ConcurrentHashMap.newKeySet();

  /**
   * @param executor the one thread of the operations, so that Karaf is never told in the middle of
   *     one
   * @param opptatt whether an operation is ordered; Karaf is then told after it
   */
  Bokholder(
      Modulmotor motor,
      Modulminne minne,
      Funksjonsbok bok,
      ScheduledExecutorService executor,
      BooleanSupplier opptatt) {
    this.motor = motor;
    this.minne = minne;
    this.bok = bok;
    this.executor = executor;
    this.opptatt = opptatt;
  }

  /**
   * Has Karaf's list of features follow, when it has been quiet for a moment. Karaf thinks for a
   * second or two each time, and nobody should wait for that: the module is as asked already.
   */
  void senere() {
    try {
      executor.schedule(this::bokfor, BOOK_AFTER_SECONDS, TimeUnit.SECONDS);
    } catch (RejectedExecutionException e) {
      LOG.debug("Stopping: Karaf's list follows at the next start");
    }
  }

  /** Nothing else tells any more that the module was here: Karaf's list is to lose it too. */
  void glemt(String modul) {
    glemte.add(modul);
  }

  private void bokfor() {
    if (opptatt.getAsBoolean()) {
      return;
    }
    Map<String, Path> inne = new TreeMap<>();
    Set<String> kjente = new TreeSet<>();
    for (Modulmotor.Innsatt innsatt : motor.innsatte()) {
      kjente.add("samtak-" + innsatt.navn());
      Path file = Modullager.featureFile(innsatt.plassering());
      if (file == null) {
        // Somebody installed it by other means, and keeps the list by the same.
        kjente.remove("samtak-" + innsatt.navn());
      } else {
        inne.put("samtak-" + innsatt.navn(), file);
      }
    }
    try {
      Set<String> ute = new TreeSet<>();
      Set<String> dropped = Set.copyOf(glemte);
      dropped.forEach(modul -> ute.add("samtak-" + modul));
      minne.onsker().forEach(o -> ute.add("samtak-" + o.modul()));
      motor.innsatte().forEach(i -> ute.remove("samtak-" + i.navn()));
      kjente.addAll(ute);
      bok.stem(inne, kjente);
      glemte.removeAll(dropped);
    } catch (Exception e) {
      LOG.warn("Karaf's list of features does not yet say the same as the framework", e);
    }
  }
}
