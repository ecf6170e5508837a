// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The places of a drawing of a chain, in the units of its viewBox, {@value #BREDDE} wide: a column
 * for each step away from the one that closes, a box for each who is hit, a line to the one before.
 * The list beside it tells the same.
 *
 * @param hoyde of the viewBox
 * @param bokser the one that closes first
 * @param streker from a box to those behind it
 */
record Kjedetegning(String hoyde, List<Boks> bokser, List<Strek> streker) {
  private static final int BREDDE = 724;
  private static final double MEST = 196;
  private static final double LUFT = 36;
  private static final double HOYDE = 46;
  private static final double STEG = 58;
  private static final double TEGN = 8.4;
  private static final int MEST_BOKSER = 60;

  /**
   * A box.
   *
   * @param linjer the name, in at most two lines
   * @param forst whether it is the one that closes
   */
  record Boks(
      String x, String y, String b, String h, String tekstX, List<Linje> linjer, boolean forst) {}

  /** A line of a name. */
  record Linje(String y, String tekst) {}

  /** A line from a box to the next. */
  record Strek(String d) {}

  /** Whether there is room for all; a chain with more boxes than this is told by its list. */
  static boolean kanTegnes(Virkningsvisning vist) {
    return !vist.rader().isEmpty() && vist.rader().size() < MEST_BOKSER && dybde(vist) <= 5;
  }

  private static int dybde(Virkningsvisning vist) {
    return vist.rader().stream().mapToInt(Virkningsvisning.Rad::avstand).max().orElse(0);
  }

  static Kjedetegning av(Virkningsvisning vist) {
    int kolonner = dybde(vist) + 1;
    double bredde = Math.min(MEST, (BREDDE - LUFT * (kolonner - 1)) / kolonner);
    Plassering plass = new Plassering(bredde);
    plass.sett(vist.navn(), vist.direkte(), 0);
    return new Kjedetegning(tall(plass.neste - STEG + HOYDE + 2), plass.bokser, plass.streker);
  }

  /** Goes through the tree; a box stands in the middle of those behind it. */
  private static final class Plassering {
    private final double bredde;
    private final List<Boks> bokser = new ArrayList<>();
    private final List<Strek> streker = new ArrayList<>();
    private double neste = 1;

    Plassering(double bredde) {
      this.bredde = bredde;
    }

    double sett(String navn, List<Virkningsvisning.Gren> bak, int kolonne) {
      int her = bokser.size();
      double x = 1 + kolonne * (bredde + LUFT);
      List<Double> midter = new ArrayList<>();
      for (Virkningsvisning.Gren g : bak) {
        midter.add(sett(g.navn(), g.bak(), kolonne + 1));
      }
      double midt;
      if (midter.isEmpty()) {
        midt = neste + HOYDE / 2;
        neste += STEG;
      } else {
        midt = (midter.get(0) + midter.get(midter.size() - 1)) / 2;
      }
      for (double barn : midter) {
        double fra = x + bredde - 2;
        streker.add(
            new Strek(
                "M%s %s H%s V%s H%s"
                    .formatted(
                        tall(fra),
                        tall(midt),
                        tall(fra + LUFT / 2),
                        tall(barn),
                        tall(fra + LUFT))));
      }
      bokser.add(her, boks(x, midt, navn, kolonne == 0));
      return midt;
    }

    private Boks boks(double x, double midt, String navn, boolean forst) {
      List<String> ord = linjer(navn, (int) ((bredde - 16) / TEGN));
      double forste = ord.size() == 1 ? midt + 5 : midt - 4;
      List<Linje> linjer = new ArrayList<>();
      for (String linje : ord) {
        linjer.add(new Linje(tall(forste + linjer.size() * 18), linje));
      }
      return new Boks(
          tall(x),
          tall(midt - HOYDE / 2),
          tall(bredde - 2),
          tall(HOYDE),
          tall(x + 8),
          linjer,
          forst);
    }
  }

  /** At most two lines of at most so many characters; what has no room ends in three dots. */
  static List<String> linjer(String navn, int tegn) {
    if (navn.length() <= tegn) {
      return List.of(navn);
    }
    int skille = navn.lastIndexOf(' ', tegn);
    if (skille <= 0) {
      return List.of(kort(navn, tegn));
    }
    return List.of(navn.substring(0, skille), kort(navn.substring(skille + 1), tegn));
  }

  private static String kort(String tekst, int tegn) {
    return tekst.length() <= tegn ? tekst : tekst.substring(0, Math.max(1, tegn - 1)).strip() + "…";
  }

  private static String tall(double verdi) {
    return String.format(Locale.ROOT, "%.1f", verdi);
  }
}
