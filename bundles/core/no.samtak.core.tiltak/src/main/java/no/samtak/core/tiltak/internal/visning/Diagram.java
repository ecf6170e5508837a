// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.visning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samtak.core.tiltak.internal.finans.Innfasing;
import org.jspecify.annotations.Nullable;

/**
 * The places of a drawing of an {@link Innfasing}, in the units of its viewBox; the template gives
 * them colour and words. Two drawings: a wide one with standing bars, and one for the phone with
 * lying bars, which is not the wide one made small.
 */
public final class Diagram {
  private static final double BUNN = 385;
  private static final double TOPP = 90;
  private static final double VENSTRE = 50;
  private static final double BREDDE = 724;
  private static final double RUTE = 10.2;
  private static final double SMAL = 328;
  private static final double SMAL_RUTE = 11;
  private static final int MAKS_RUTER = 7;

  private Diagram() {}

  /**
   * A drawing.
   *
   * @param hoyde of the viewBox
   * @param linjer of the scale; none on the phone
   * @param aar the bars
   */
  public record Tegning(String hoyde, List<Skala> linjer, List<Stolpe> aar) {}

  /** A line of the scale. */
  public record Skala(String y, String tekstY, BigDecimal verdi) {}

  /** A rectangle. */
  public record Felt(String x, String y, String b, String h) {}

  /**
   * The bar of a year.
   *
   * @param sum the year's sums
   * @param b need without grants; null where there is none
   * @param k own share; null where there is none
   * @param e external money; null where there is none
   * @param ruter one for each unknown grant, at most seven
   * @param behovX and the others: where the words stand
   * @param slutt where the line stands that says that money ends before this year; null where none
   *     does
   * @param slutter how many tiltak lose their money there
   * @param forsteSlutt whether it is the first such line
   * @param tall whether there is room for numbers beside the bar
   */
  public record Stolpe(
      Innfasing.Aar sum,
      @Nullable Felt b,
      @Nullable Felt k,
      @Nullable Felt e,
      List<Felt> ruter,
      String behovX,
      String behovY,
      String eksternY,
      String ukjentX,
      String ukjentY,
      String aarX,
      String aarY,
      @Nullable String slutt,
      String sluttTekst,
      int slutter,
      boolean forsteSlutt,
      boolean tall) {}

  /** For a screen or paper. */
  public static Tegning bred(Innfasing innfasing) {
    List<Innfasing.Aar> aar = innfasing.aar();
    double storst = storst(aar);
    double skala = (BUNN - TOPP) / storst;
    double steg = (BREDDE - VENSTRE) / aar.size();
    double bredde = Math.min(62, steg * 0.6);
    boolean tall = steg >= 110;
    List<Stolpe> stolper = new ArrayList<>();
    boolean forste = true;
    for (int i = 0; i < aar.size(); i++) {
      Innfasing.Aar sum = aar.get(i);
      double x = VENSTRE + 2 + i * steg;
      double y = BUNN;
      Felt b = staende(x, y, bredde, hoyde(sum.behovUtenTilskudd(), skala));
      y -= hoyde(sum.behovUtenTilskudd(), skala);
      Felt k = staende(x, y, bredde, hoyde(sum.egenandel(), skala));
      y -= hoyde(sum.egenandel(), skala);
      double behovY = (BUNN + y) / 2 + 5;
      double e = hoyde(sum.eksternt(), skala);
      double luft = e > 0 ? 2 : 0;
      Felt felt = staende(x, y - luft, bredde, e);
      double eksternY = y - luft - e / 2 + 5;
      y -= luft + e;
      List<Felt> ruter = new ArrayList<>();
      int antall = Math.min(MAKS_RUTER, Math.min(sum.ukjenteEksterne(), (int) (bredde / RUTE) + 1));
      for (int n = 0; n < antall; n++) {
        ruter.add(new Felt(tall(x + 0.75 + n * RUTE), tall(y - 16), "8", "8"));
      }
      int slutter = i == 0 ? 0 : aar.get(i - 1).slutter();
      boolean her = slutter > 0;
      stolper.add(
          new Stolpe(
              sum,
              b,
              k,
              felt,
              ruter,
              tall(x + bredde + 7),
              tall(behovY),
              tall(eksternY),
              tall(x),
              tall(y - 24),
              tall(x + bredde / 2),
              tall(BUNN + 24),
              her ? tall(x - 8) : null,
              tall(x - 8 - 56),
              slutter,
              her && forste,
              tall));
      forste &= !her;
    }
    return new Tegning("430", linjer(storst, skala), stolper);
  }

  /** For a phone. */
  public static Tegning smal(Innfasing innfasing) {
    List<Innfasing.Aar> aar = innfasing.aar();
    double skala = (SMAL - 8) / storst(aar);
    double minst =
        aar.stream().mapToInt(a -> Math.min(MAKS_RUTER, a.ukjenteEksterne())).max().orElse(0);
    // Room for the squares of the unknown behind the longest bar that has some.
    for (Innfasing.Aar a : aar) {
      double ruter = Math.min(MAKS_RUTER, a.ukjenteEksterne()) * SMAL_RUTE + 10;
      double sum = a.behov().add(a.eksternt()).doubleValue();
      if (sum > 0 && minst > 0) {
        skala = Math.min(skala, (SMAL - ruter) / sum);
      }
    }
    List<Stolpe> stolper = new ArrayList<>();
    double y = 16;
    for (int i = 0; i < aar.size(); i++) {
      Innfasing.Aar sum = aar.get(i);
      int slutter = i == 0 ? 0 : aar.get(i - 1).slutter();
      String linje = null;
      String linjetekst = "";
      if (slutter > 0) {
        linje = tall(y - 24);
        linjetekst = tall(y - 4);
        y += 36;
      }
      double x = 0;
      double b = hoyde(sum.behovUtenTilskudd(), skala);
      Felt feltB = liggende(x, y + 8, b, 26);
      x += b;
      double k = hoyde(sum.egenandel(), skala);
      Felt feltK = liggende(x, y + 8, k, 26);
      x += k;
      double e = hoyde(sum.eksternt(), skala);
      x += e > 0 ? 2 : 0;
      Felt feltE = liggende(x, y + 8.5, e, 25);
      x += e + 6;
      List<Felt> ruter = new ArrayList<>();
      for (int n = 0; n < Math.min(MAKS_RUTER, sum.ukjenteEksterne()); n++) {
        ruter.add(new Felt(tall(x + n * SMAL_RUTE), tall(y + 17), "8", "8"));
      }
      stolper.add(
          new Stolpe(
              sum,
              feltB,
              feltK,
              feltE,
              ruter,
              tall(SMAL),
              tall(y),
              tall(y + 52),
              "0",
              tall(y + 52),
              "0",
              tall(y),
              linje,
              linjetekst,
              slutter,
              false,
              true));
      y += 92;
    }
    return new Tegning(tall(y - 20), List.of(), stolper);
  }

  private static List<Skala> linjer(double storst, double skala) {
    double steg = Math.pow(10, Math.floor(Math.log10(storst)));
    if (storst / steg < 2) {
      steg /= 5;
    } else if (storst / steg < 5) {
      steg /= 2;
    } else if (storst / steg >= 5) {
      steg *= 2;
    }
    List<Skala> linjer = new ArrayList<>();
    for (double verdi = steg; verdi <= storst; verdi += steg) {
      double y = BUNN - verdi * skala;
      linjer.add(new Skala(tall(y), tall(y + 4), new BigDecimal(verdi).stripTrailingZeros()));
    }
    return linjer;
  }

  /** The largest sum of a year; 1 where all are nothing. */
  private static double storst(List<Innfasing.Aar> aar) {
    return Math.max(
        1,
        aar.stream().mapToDouble(a -> a.behov().add(a.eksternt()).doubleValue()).max().orElse(1));
  }

  private static double hoyde(BigDecimal belop, double skala) {
    return belop.doubleValue() * skala;
  }

  private static @Nullable Felt staende(double x, double bunn, double bredde, double hoyde) {
    return hoyde <= 0 ? null : new Felt(tall(x), tall(bunn - hoyde), tall(bredde), tall(hoyde));
  }

  private static @Nullable Felt liggende(double x, double y, double bredde, double hoyde) {
    return bredde <= 0 ? null : new Felt(tall(x), tall(y), tall(bredde), tall(hoyde));
  }

  private static String tall(double verdi) {
    return String.format(Locale.ROOT, "%.1f", verdi);
  }
}
