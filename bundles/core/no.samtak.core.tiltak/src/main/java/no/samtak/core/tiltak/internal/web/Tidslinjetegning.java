// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.api.finansiering.Finansiering.Aarsbelop;
import no.samtak.core.tiltak.internal.tidslinje.Tidslinje;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The places of a drawing of a {@link Tidslinje}, in the units of its viewBox: a lane for each
 * funding, a field for each year, a line where the money ends. The template gives them colour and
 * words; the figures stand in the table beside it.
 */
record Tidslinjetegning(String hoyde, List<Merke> aar, List<Bane> baner) {
  private static final double BREDDE = 724;
  private static final double BANE = 58;
  private static final double TOPP = 30;
  private static final double FELT = 24;

  /** A year's name. */
  record Merke(String x, int aar) {}

  /**
   * A funding.
   *
   * @param navn of the funder
   * @param slutt where the line stands that says that the money ends; empty where it does not
   */
  record Bane(
      String navn,
      Text tilstand,
      String navnY,
      List<Felt> felt,
      String slutt,
      String y,
      String y2) {}

  /**
   * A field of a year.
   *
   * @param f E, K, B, ? for an unknown amount, or empty for a year within the period of which
   *     nothing is said
   */
  record Felt(String f, String x, String y, String b, String h) {}

  static Tidslinjetegning av(Tidslinje linje) {
    double steg = BREDDE / Math.max(1, linje.aar().size());
    List<Merke> aar = new ArrayList<>();
    for (int i = 0; i < linje.aar().size(); i++) {
      aar.add(new Merke(tall(i * steg + steg / 2), linje.aar().get(i)));
    }
    List<Bane> baner = new ArrayList<>();
    double y = TOPP;
    for (Tidslinje.Rad rad : linje.rader()) {
      Finansiering f = rad.finansiering();
      List<Felt> felt = new ArrayList<>();
      String slutt = "";
      for (int i = 0; i < rad.celler().size(); i++) {
        Tidslinje.Celle celle = rad.celler().get(i);
        felter(felt, celle, i * steg + 1, y + 20, steg - 2);
        if (celle.slutt()) {
          slutt = tall((i + 1) * steg - 1);
        }
      }
      baner.add(
          new Bane(
              f.kilde().isEmpty() ? f.ordning() : f.kilde(),
              Text.of("finansiering.tilstand." + f.tilstand()),
              tall(y + 14),
              felt,
              slutt,
              tall(y + 14),
              tall(y + 20 + FELT + 6)));
      y += BANE;
    }
    return new Tidslinjetegning(tall(y + 8), aar, baner);
  }

  /** The parts of a year lie side by side, each as wide as its part of the known amounts. */
  private static void felter(
      List<Felt> felt, Tidslinje.Celle celle, double x, double y, double bredde) {
    if (celle.poster().isEmpty()) {
      if (celle.innenfor()) {
        felt.add(new Felt("", tall(x), tall(y), tall(bredde), tall(FELT)));
      }
      return;
    }
    double sum = celle.poster().stream().mapToDouble(p -> verdi(p.belopKr())).sum();
    long ukjente = celle.poster().stream().filter(p -> p.belopKr() == null).count();
    double ukjent = ukjente == 0 ? 0 : bredde / (sum > 0 ? ukjente + 1 : ukjente);
    double rest = bredde - ukjent * ukjente;
    double her = x;
    for (Aarsbelop post : celle.poster()) {
      double b = post.belopKr() == null ? ukjent : sum > 0 ? rest * verdi(post.belopKr()) / sum : 0;
      if (b > 0) {
        felt.add(
            new Felt(
                post.belopKr() == null ? "?" : post.betaler().name(),
                tall(her),
                tall(y),
                tall(Math.max(1, b - 1)),
                tall(FELT)));
      }
      her += b;
    }
  }

  private static double verdi(@Nullable BigDecimal belop) {
    return belop == null ? 0 : belop.doubleValue();
  }

  private static String tall(double verdi) {
    return String.format(Locale.ROOT, "%.1f", verdi);
  }
}
