// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Locks in memory, shared by the nodes of a test. */
final class Minnelas implements Modullas {
  private record Las(String operasjon, Holder holder) {}

  private final Map<String, Las> tatt = new HashMap<>();

  @Override
  public synchronized Optional<Holder> ta(
      Collection<String> moduler, String operasjon, Operasjonstype type, String hvem) {
    for (String modul : moduler) {
      if (tatt.containsKey(modul)) {
        return Optional.of(tatt.get(modul).holder());
      }
    }
    moduler.forEach(
        m -> tatt.put(m, new Las(operasjon, new Holder("den andre noden", type, m, hvem))));
    return Optional.empty();
  }

  @Override
  public synchronized void slipp(String operasjon) {
    tatt.values().removeIf(l -> l.operasjon().equals(operasjon));
  }

  @Override
  public void slippEgne() {}

  synchronized boolean erLedig() {
    return tatt.isEmpty();
  }
}
