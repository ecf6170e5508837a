// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What was decided on this node and is not in the database yet: an emergency stop that is being
 * written down, an operation that ended while the database was away. It holds over what the
 * database says, unless that is younger.
 */
final class Ventende {
  /** An operation that is over, with what is wanted from then on. */
  record Ulagret(Moduloperasjon operasjon, List<Onske> onsker) {}

  private final Map<String, Ulagret> ulagret = new LinkedHashMap<>();
  private long utgave;

  synchronized void legg(Moduloperasjon operasjon, List<Onske> onsker) {
    utgave++;
    ulagret.put(operasjon.id(), new Ulagret(operasjon, List.copyOf(onsker)));
  }

  synchronized void lagret(String operasjon) {
    if (ulagret.remove(operasjon) != null) {
      utgave++;
    }
  }

  /** Changes with each of them. */
  synchronized long utgave() {
    return utgave;
  }

  synchronized List<Ulagret> alle() {
    return List.copyOf(ulagret.values());
  }

  /** What is wanted, all in all. */
  synchronized List<Onske> over(List<Onske> lagrede) {
    Map<String, Onske> all = new LinkedHashMap<>();
    lagrede.forEach(o -> all.put(o.modul(), o));
    for (Ulagret u : ulagret.values()) {
      u.onsker.forEach(o -> all.merge(o.modul(), o, Ventende::yngst));
    }
    return new ArrayList<>(all.values());
  }

  /** Of the wishes those that nobody has decided otherwise about since. */
  static UnaryOperator<List<Onske>> gjeldende(List<Onske> lagrede) {
    Map<String, Onske> stored = new LinkedHashMap<>();
    lagrede.forEach(o -> stored.put(o.modul(), o));
    return onsker ->
        onsker.stream().filter(o -> yngst(stored.getOrDefault(o.modul(), o), o) == o).toList();
  }

  private static Onske yngst(Onske lagret, Onske egen) {
    return lagret.naar().isAfter(egen.naar()) ? lagret : egen;
  }
}
