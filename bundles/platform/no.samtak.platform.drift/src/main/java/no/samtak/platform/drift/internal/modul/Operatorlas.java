// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import no.samtak.platform.api.text.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lock of an operator's operation over all nodes, also when the database is away at its end.
 */
final class Operatorlas {
  private static final Logger LOG = LoggerFactory.getLogger(Operatorlas.class);

  private final Modullas las;
  private final Set<String> uslupne = ConcurrentHashMap.newKeySet();

  Operatorlas(Modullas las) {
    this.las = las;
  }

  /**
   * Takes it.
   *
   * @throws no.samtak.platform.api.error.DomainException CONFLICT with who has it
   */
  void ta(Bestilling b, String id, String hvem) {
    Set<String> moduler = new TreeSet<>(Set.of(b.modul()));
    moduler.add(b.inn());
    las.ta(moduler, id, b.type(), hvem)
        .ifPresent(
            h -> {
              throw Filfeil.konflikt(
                  "drift.feil.opptattAnnenNode",
                  Text.of("drift.type." + h.type()),
                  h.modul(),
                  h.node(),
                  h.hvem());
            });
  }

  void slipp(String id) {
    try {
      las.slipp(id);
      uslupne.remove(id);
    } catch (RuntimeException e) {
      uslupne.add(id);
      LOG.warn("The lock of operation {} is given back when the database answers", id, e);
    }
  }

  /** What could not be given back is tried again. */
  void slippVentende() {
    for (String id : Set.copyOf(uslupne)) {
      las.slipp(id);
      uslupne.remove(id);
    }
  }

  boolean venter() {
    return !uslupne.isEmpty();
  }

  void slippEgne() {
    las.slippEgne();
  }
}
