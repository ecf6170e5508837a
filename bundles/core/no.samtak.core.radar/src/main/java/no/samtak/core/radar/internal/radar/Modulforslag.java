// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.radar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samtak.core.api.tiltak.Tiltak;
import org.jspecify.annotations.Nullable;

/**
 * A kind of service, and with it the module that gives it, that nobody in the kommune would want
 * any more after a day (R0). A proposal to people: money ends a tiltak, never a module.
 *
 * @param modul the kind of service
 * @param sisteDag the last day on which a tiltak that requires it has money
 * @param grunner the tiltak that want it until then, the last to end first
 */
public record Modulforslag(String modul, LocalDate sisteDag, List<Grunn> grunner) {
  public Modulforslag {
    grunner = List.copyOf(grunner);
  }

  /**
   * A tiltak that wants the module.
   *
   * @param tiltakId slug
   * @param tiltak its name
   * @param til its last funded day
   */
  public record Grunn(String tiltakId, String tiltak, LocalDate til) {}

  /** Whether it follows when the money of this tiltak ends, being the last. */
  boolean folgerMed(String tiltakId) {
    return grunner.stream()
        .anyMatch(g -> g.tiltakId().equals(tiltakId) && g.til().equals(sisteDag));
  }

  /** The last funded day of a tiltak; null where its money has no known end. */
  @FunctionalInterface
  interface Slutt {
    @Nullable LocalDate av(String tiltakId);
  }

  /**
   * The modules whose last wish ends in the period.
   *
   * @param krav the kinds of service that each tiltak requires, by its slug
   * @param tiltak all of the kommune by slug; only those in a state that needs modules want one
   */
  static List<Modulforslag> av(
      Map<String, Set<String>> krav,
      Map<String, Tiltak> tiltak,
      Slutt slutt,
      LocalDate fra,
      LocalDate til) {
    Map<String, TreeSet<String>> onsker = new TreeMap<>();
    krav.forEach(
        (id, slag) -> {
          Tiltak onsket = tiltak.get(id);
          if (onsket != null && onsket.tilstand().trengerModul()) {
            slag.forEach(s -> onsker.computeIfAbsent(s, k -> new TreeSet<>()).add(id));
          }
        });
    List<Modulforslag> forslag = new ArrayList<>();
    onsker.forEach(
        (modul, hvem) -> {
          List<Grunn> grunner = new ArrayList<>();
          for (String id : hvem) {
            LocalDate siste = slutt.av(id);
            Tiltak et = tiltak.get(id);
            if (siste == null || et == null) {
              return;
            }
            grunner.add(new Grunn(id, et.navn(), siste));
          }
          grunner.sort(Comparator.comparing(Grunn::til).reversed().thenComparing(Grunn::tiltak));
          LocalDate sisteDag = grunner.get(0).til();
          if (!sisteDag.isBefore(fra) && !sisteDag.isAfter(til)) {
            forslag.add(new Modulforslag(modul, sisteDag, grunner));
          }
        });
    forslag.sort(Comparator.comparing(Modulforslag::sisteDag).thenComparing(Modulforslag::modul));
    return forslag;
  }
}
