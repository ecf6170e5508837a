// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.dor;

import java.util.ArrayList;
import java.util.List;

/**
 * Which pairs of module and kommune open without approval when the module comes in for the first
 * time: words {@code modul:kommune}, {@code *} for all, from the framework property {@value #NAVN}.
 */
public final class Forsteapning {
  /** The framework property. */
  public static final String NAVN = "samtak.firstOpen";

  private record Par(String modul, String kommune) {
    boolean gjelder(String enModul, String enKommune) {
      return (modul.equals("*") || modul.equals(enModul))
          && (kommune.equals("*") || kommune.equals(enKommune));
    }
  }

  private final List<Par> par = new ArrayList<>();

  /** Of the property's value; words that are no pair are left out. */
  public Forsteapning(String verdi) {
    for (String ord : verdi.strip().split("[\\s,]+")) {
      String[] deler = ord.split(":", -1);
      if (deler.length == 2 && !deler[0].isEmpty() && !deler[1].isEmpty()) {
        par.add(new Par(deler[0], deler[1]));
      }
    }
  }

  /** Whether the pair opens by itself. */
  public boolean gjelder(String modul, String kommune) {
    return par.stream().anyMatch(p -> p.gjelder(modul, kommune));
  }

  /** Whether nothing does. */
  public boolean ingen() {
    return par.isEmpty();
  }
}
