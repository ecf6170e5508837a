// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.papir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures that belong together: those of one division, or those that divide nothing. Only a
 * division whose parts exclude each other has a sum (VE-11), and none where somebody could work out
 * a small count of people from it (P5).
 *
 * @param inndeling name of the division; empty = these divide nothing
 * @param utelukkende whether its parts exclude each other
 * @param linjer its figures, in their order
 * @param sum what they are together, unknown ones left out; null = must not or cannot be summed
 */
public record Tallgruppe(
    String inndeling, boolean utelukkende, List<Linje> linjer, @Nullable Sum sum) {
  public Tallgruppe {
    linjer = List.copyOf(linjer);
  }

  /**
   * A sum.
   *
   * @param fra of the values, or of the intervals' lowest
   * @param til of the values, or of the intervals' highest
   * @param minst whether some are unknown, so that it is at least this
   * @param enhet the unit of all of them
   */
  public record Sum(BigDecimal fra, BigDecimal til, boolean minst, String enhet) {}

  /** Whether its figures must not be added up, and the paper has to say so. */
  public boolean overlapper() {
    return !inndeling.isEmpty() && linjer.size() > 1 && !utelukkende;
  }

  /** Whether a sum is left out since it would tell a small count. */
  public boolean sumErVernet() {
    return !inndeling.isEmpty() && linjer.stream().anyMatch(l -> l.vern() != Vern.INGEN);
  }

  /** The figures in groups, each where its first one stands; those that divide nothing first. */
  public static List<Tallgruppe> av(List<Linje> tall) {
    Map<String, List<Linje>> grupper = new LinkedHashMap<>();
    grupper.put("", new ArrayList<>());
    for (Linje linje : tall) {
      String navn = linje.inndeling().isEmpty() ? "" : linje.bidrag() + "|" + linje.inndeling();
      grupper.computeIfAbsent(navn, n -> new ArrayList<>()).add(linje);
    }
    return grupper.values().stream().filter(g -> !g.isEmpty()).map(Tallgruppe::gruppe).toList();
  }

  private static Tallgruppe gruppe(List<Linje> linjer) {
    Linje forste = linjer.get(0);
    // One that doubts is enough.
    boolean utelukkende =
        !forste.inndeling().isEmpty() && linjer.stream().allMatch(Linje::gjensidigUtelukkende);
    return new Tallgruppe(
        forste.inndeling(), utelukkende, linjer, utelukkende ? sum(linjer) : null);
  }

  private static @Nullable Sum sum(List<Linje> linjer) {
    String enhet = linjer.get(0).enhet();
    BigDecimal fra = BigDecimal.ZERO;
    BigDecimal til = BigDecimal.ZERO;
    int kjente = 0;
    boolean minst = false;
    for (Linje linje : linjer) {
      if (linje.vern() != Vern.INGEN || !linje.enhet().equals(enhet)) {
        return null;
      }
      BigDecimal lavest = linje.fra();
      BigDecimal hoyest = linje.til();
      if (lavest == null) {
        minst = true;
        continue;
      }
      kjente++;
      minst |= linje.minst() || hoyest == null;
      fra = fra.add(lavest);
      til = til.add(hoyest == null ? lavest : hoyest);
    }
    return linjer.size() < 2 || kjente == 0 ? null : new Sum(fra, til, minst, enhet);
  }
}
