// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.papir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Protects counts of people (P5): below five is told as "fewer than five", and whatever a small one
 * could be worked out from is not told either. Works on all lines of one tiltak at once, since a
 * total may stand in another part, from another contributor.
 *
 * <p>Three things lead to a small count:
 *
 * <ul>
 *   <li>the others of its division and their total, which may be printed elsewhere: as many of the
 *       others are hidden as it takes, the smallest first, and where that is not enough the figure
 *       that equals the total;
 *   <li>two counts whose difference it is: the smaller of the two is hidden;
 *   <li>a sum of the paper's own: no sum is printed over a protected count ({@link Tallgruppe}).
 * </ul>
 */
public final class Tallvern {
  /** Fewer than this are not told. */
  public static final int GRENSE = 5;

  private static final BigDecimal FEM = BigDecimal.valueOf(GRENSE);

  private final List<Linje> linjer;
  private final Map<Integer, Vern> vern = new HashMap<>();

  private Tallvern(List<Linje> linjer) {
    this.linjer = linjer;
  }

  /** The lines of one tiltak, in their order, fit to be told. */
  public static List<Linje> vern(List<Linje> linjer) {
    Tallvern vern = new Tallvern(linjer);
    vern.smaa();
    // What is hidden may itself be worked out, and lead to what it was hidden for.
    for (int sist = -1; sist != vern.vern.size(); ) {
      sist = vern.vern.size();
      vern.inndelinger();
      vern.differanser();
    }
    List<Linje> ut = new ArrayList<>();
    for (int i = 0; i < linjer.size(); i++) {
      Vern hvordan = vern.vern.get(i);
      ut.add(hvordan == null ? linjer.get(i) : linjer.get(i).medVern(hvordan));
    }
    return List.copyOf(ut);
  }

  private void smaa() {
    for (int i = 0; i < linjer.size(); i++) {
      Linje linje = linjer.get(i);
      BigDecimal fra = linje.fra();
      BigDecimal til = linje.til();
      if (!linje.personer() || fra == null || fra.compareTo(FEM) >= 0) {
        continue;
      }
      vern.put(i, til == null || til.compareTo(FEM) >= 0 ? Vern.HOYST : Vern.FAERRE_ENN_FEM);
    }
  }

  /** Each division by itself. */
  private void inndelinger() {
    Map<String, List<Integer>> inndelinger = new LinkedHashMap<>();
    for (int i = 0; i < linjer.size(); i++) {
      Linje linje = linjer.get(i);
      if (linje.personer() && !linje.inndeling().isEmpty()) {
        inndelinger
            .computeIfAbsent(linje.bidrag() + "|" + linje.inndeling(), k -> new ArrayList<>())
            .add(i);
      }
    }
    inndelinger.values().forEach(this::inndeling);
  }

  private void inndeling(List<Integer> celler) {
    // Where parts overlap, nobody knows what they add up to.
    if (celler.size() < 2
        || !celler.stream().allMatch(i -> linjer.get(i).gjensidigUtelukkende())
        || celler.stream().noneMatch(i -> vern.get(i) == Vern.FAERRE_ENN_FEM || erVernet(i))) {
      return;
    }
    List<Integer> aapne =
        new ArrayList<>(celler.stream().filter(i -> !vern.containsKey(i)).toList());
    aapne.sort(Comparator.comparing(this::verdi));
    while (!erTvetydig(celler) && !aapne.isEmpty()) {
      vern.put(aapne.remove(0), Vern.VERNET);
    }
    if (!erTvetydig(celler)) {
      skjulTotal(celler);
    }
  }

  /**
   * Whether each hidden cell could be anything that its label allows, for one who knows the total
   * and the open cells, and that a cell without the label "fewer than five" has five or more.
   */
  private boolean erTvetydig(List<Integer> celler) {
    if (celler.stream().anyMatch(i -> !linjer.get(i).erPunkt())) {
      // With an interval or an unknown among them no total tells the others apart.
      return true;
    }
    BigDecimal sum = BigDecimal.ZERO;
    int smaa = 0;
    int store = 0;
    for (int i : celler) {
      Vern hvordan = vern.get(i);
      if (hvordan == null) {
        continue;
      }
      sum = sum.add(verdi(i));
      if (hvordan == Vern.FAERRE_ENN_FEM) {
        smaa++;
      } else {
        store++;
      }
    }
    BigDecimal lavest = FEM.multiply(BigDecimal.valueOf(store));
    BigDecimal spillerom = sum.subtract(lavest);
    BigDecimal mest = BigDecimal.valueOf(GRENSE - 1L);
    if (smaa == 0) {
      return store != 1 && spillerom.compareTo(mest) >= 0;
    }
    // The one may be four only where the total leaves room for it, and none only where the rest
    // can take up all of the total.
    boolean kanVaereFire = spillerom.compareTo(mest) >= 0;
    boolean kanVaereIngen =
        store > 0 || sum.compareTo(mest.multiply(BigDecimal.valueOf(smaa - 1L))) <= 0;
    return kanVaereFire && kanVaereIngen;
  }

  /** Whoever knows no total can work out nothing. */
  private void skjulTotal(List<Integer> celler) {
    BigDecimal sum = celler.stream().map(this::verdi).reduce(BigDecimal.ZERO, BigDecimal::add);
    for (int i = 0; i < linjer.size(); i++) {
      if (erAapen(i) && !celler.contains(i) && verdi(i).compareTo(sum) == 0) {
        vern.put(i, Vern.VERNET);
      }
    }
  }

  /** Two open counts whose difference is a small one that is hidden. */
  private void differanser() {
    for (int lite = 0; lite < linjer.size(); lite++) {
      if (vern.get(lite) != Vern.FAERRE_ENN_FEM || !linjer.get(lite).erPunkt()) {
        continue;
      }
      for (int a = 0; a < linjer.size(); a++) {
        for (int b = 0; b < linjer.size(); b++) {
          if (a != b
              && erAapen(a)
              && erAapen(b)
              && !sammeInndeling(a, b)
              && verdi(a).subtract(verdi(b)).compareTo(verdi(lite)) == 0) {
            vern.put(b, Vern.VERNET);
          }
        }
      }
    }
  }

  /** Parts of one division are no total of one another. */
  private boolean sammeInndeling(int a, int b) {
    Linje en = linjer.get(a);
    Linje to = linjer.get(b);
    return !en.inndeling().isEmpty()
        && en.inndeling().equals(to.inndeling())
        && en.bidrag().equals(to.bidrag());
  }

  private boolean erVernet(int i) {
    return vern.get(i) == Vern.VERNET;
  }

  private boolean erAapen(int i) {
    return !vern.containsKey(i) && linjer.get(i).personer() && linjer.get(i).erPunkt();
  }

  private BigDecimal verdi(int i) {
    @Nullable BigDecimal fra = linjer.get(i).fra();
    return fra == null ? BigDecimal.ZERO : fra;
  }
}
