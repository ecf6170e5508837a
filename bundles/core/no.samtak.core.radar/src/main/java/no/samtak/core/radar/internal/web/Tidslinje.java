// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samtak.core.radar.internal.radar.Radar;
import no.samtak.core.radar.internal.radar.Radarlinje;
import org.jspecify.annotations.Nullable;

/**
 * The places of a drawing of a radar, in the units of its viewBox: a line for each funding, from
 * the business date to its last day. Two drawings, a wide one and one for the phone.
 *
 * @param bredde of the viewBox
 * @param hoyde of the viewBox
 * @param bunn where the scale ends
 * @param merker the months
 * @param rader the fundings, in the radar's order
 * @param flere how many there is no room for
 */
record Tidslinje(
    String bredde, String hoyde, String bunn, List<Merke> merker, List<Rad> rader, int flere) {
  /** More lines than this make no drawing that anybody reads; the table has all of them. */
  private static final int VIST = 25;

  private static final double TOPP = 28;
  private static final int MERKER = 6;

  /** A month on the scale. */
  record Merke(String x, String tekst, String anker) {}

  /** A rectangle. */
  record Felt(String x, String y, String b, String h) {}

  /**
   * A funding.
   *
   * @param linje the funding
   * @param navn the tiltak, cut where there is no room
   * @param navnY and the others: where the words stand
   * @param penger until the last day
   * @param slutt where the money ends
   * @param sluttTopp and {@code sluttBunn}: the line of the end
   * @param videre what covers it afterwards; null = nothing does
   */
  record Rad(
      Radarlinje linje,
      String navn,
      String navnY,
      String tekstX,
      String tekstY,
      String anker,
      Felt penger,
      String slutt,
      String sluttTopp,
      String sluttBunn,
      @Nullable Felt videre) {}

  /** For a screen. */
  static Tidslinje bred(Radar radar) {
    return tegn(radar, 724, 46, 0, 62);
  }

  /** For a phone: the words of a line stand below each other. */
  static Tidslinje smal(Radar radar) {
    return tegn(radar, 328, 66, 20, 40);
  }

  private static Tidslinje tegn(
      Radar radar, double bredde, double steg, double ekstra, int maksNavn) {
    List<Radarlinje> linjer = radar.linjer().stream().limit(VIST).toList();
    List<Rad> rader = new ArrayList<>();
    double y = TOPP;
    for (Radarlinje linje : linjer) {
      double x = x(radar, linje.sisteDag().plusDays(1), bredde);
      double bar = y + 22 + ekstra;
      rader.add(
          new Rad(
              linje,
              kort(linje.tiltak(), maksNavn),
              tall(y + 14),
              ekstra > 0 ? "0" : tall(bredde),
              tall(y + 14 + ekstra),
              ekstra > 0 ? "start" : "end",
              new Felt("0", tall(bar), tall(Math.max(2, x)), "12"),
              tall(Math.max(2, x)),
              tall(bar - 4),
              tall(bar + 16),
              videre(radar, linje, x, bar, bredde)));
      y += steg;
    }
    return new Tidslinje(
        tall(bredde),
        tall(y + 24),
        tall(y),
        merker(radar, bredde),
        rader,
        radar.linjer().size() - linjer.size());
  }

  private static @Nullable Felt videre(
      Radar radar, Radarlinje linje, double fra, double bar, double bredde) {
    if (!linje.dekning().slag().dekket()) {
      return null;
    }
    LocalDate slutt = linje.dekning().til();
    double til = slutt == null ? bredde : x(radar, slutt.plusDays(1), bredde);
    double lengde = Math.min(til, bredde) - fra - 3;
    return lengde <= 0 ? null : new Felt(tall(fra + 3), tall(bar + 4), tall(lengde), "4");
  }

  private static List<Merke> merker(Radar radar, double bredde) {
    int steg = (radar.maaneder() + MERKER - 1) / MERKER;
    List<Merke> merker = new ArrayList<>();
    LocalDate forste = radar.idag().withDayOfMonth(1);
    for (LocalDate m = forste; !m.isAfter(radar.til()); m = m.plusMonths(steg)) {
      double x = Math.max(0, x(radar, m, bredde));
      String anker = x < 24 ? "start" : x > bredde - 24 ? "end" : "middle";
      merker.add(new Merke(tall(x), "%02d.%04d".formatted(m.getMonthValue(), m.getYear()), anker));
    }
    return merker;
  }

  private static double x(Radar radar, LocalDate dag, double bredde) {
    double hele = Math.max(1, ChronoUnit.DAYS.between(radar.idag(), radar.til().plusDays(1)));
    return ChronoUnit.DAYS.between(radar.idag(), dag) / hele * bredde;
  }

  private static String kort(String tekst, int maks) {
    return tekst.length() <= maks ? tekst : tekst.substring(0, maks - 1).strip() + "…";
  }

  private static String tall(double verdi) {
    return String.format(Locale.ROOT, "%.1f", verdi);
  }
}
