// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts operations away that have ended: counted, told in the log, stored now or later. */
final class Operasjonsbok {
  private static final Logger LOG = LoggerFactory.getLogger(Operasjonsbok.class);

  private final Modulminne minne;
  private final Ventende ventende;
  private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
  private volatile @Nullable Lop last;

  Operasjonsbok(Modulminne minne, Ventende ventende) {
    this.minne = minne;
    this.ventende = ventende;
  }

  /** The one that ended last. */
  @Nullable Lop siste() {
    return last;
  }

  /** How many there were since the start, by "type status". */
  Map<String, Long> antall() {
    Map<String, Long> all = new TreeMap<>();
    counts.forEach((key, count) -> all.put(key, count.sum()));
    return all;
  }

  /** The operation is over, and this is wanted from now on. */
  void avslutt(Lop lop, List<Onske> onsker) {
    Moduloperasjon over = lop.bilde();
    last = lop;
    counts.computeIfAbsent(over.type() + " " + over.status(), k -> new LongAdder()).increment();
    fortell(over);
    try {
      minne.ferdig(over, onsker);
      ventende.lagret(over.id());
    } catch (RuntimeException e) {
      ventende.legg(over, onsker);
      LOG.error(
          "Module operation {} on {} ended as {}, and that is stored when the database answers",
          over.type(),
          over.modul(),
          over.status(),
          e);
    }
  }

  private static void fortell(Moduloperasjon over) {
    long millis =
        Duration.between(over.startet(), Objects.requireNonNullElse(over.ferdig(), over.startet()))
            .toMillis();
    if (over.status() == Operasjonsstatus.FERDIG) {
      LOG.info("Module operation {} on {} is done in {} ms", over.type(), over.modul(), millis);
    } else if (over.status() == Operasjonsstatus.AVVIST) {
      LOG.warn(
          "Module operation {} on {} is refused, nothing was touched: {}",
          over.type(),
          over.modul(),
          Loggtekst.av(over.arsak()));
    } else {
      LOG.error(
          "Module operation {} on {} ended as {} after {} ms: {}",
          over.type(),
          over.modul(),
          over.status(),
          millis,
          Loggtekst.av(over.arsak()));
    }
  }
}
