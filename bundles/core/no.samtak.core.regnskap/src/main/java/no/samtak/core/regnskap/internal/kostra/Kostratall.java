// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.kostra;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import no.samtak.core.regnskap.internal.hovedbok.Fortegn;
import no.samtak.core.regnskap.internal.hovedbok.Hovedbok;
import no.samtak.core.regnskap.internal.hovedbok.Saldo;
import org.jspecify.annotations.Nullable;

/**
 * Gross and net operating expenditure of a function in a year, line by line (MF-10): account class
 * 1, by the formula that holds in the year; gross as SSB's indicator of function 243 has it, net as
 * expenditure with depreciation less operating income (decision 0020).
 *
 * @param funksjon of KOSTRA
 * @param navn of the function in the year; empty = the table has it not in that year
 * @param fortegn how income stands in the ledger
 * @param linjer the arter of both figures, by figure, then by the formula's part, then by art
 * @param utenfor arter of the function that neither figure counts, such as finance
 * @param innbyggere aged 18 to 66; null = not known
 * @param folketallkilde where their number is from; empty = not known
 */
public record Kostratall(
    int aar,
    String funksjon,
    String navn,
    Fortegn fortegn,
    List<Kostralinje> linjer,
    List<Integer> utenfor,
    @Nullable Integer innbyggere,
    String folketallkilde) {
  public Kostratall {
    linjer = List.copyOf(linjer);
    utenfor = List.copyOf(utenfor);
  }

  /** Computes; no postings of the function in the year give no lines. */
  static Kostratall av(
      Hovedbok hovedbok,
      Kostratabeller tabeller,
      String funksjon,
      int aar,
      Fortegn fortegn,
      @Nullable Integer innbyggere,
      String folketallkilde) {
    TreeMap<Integer, Saldo> arter = new TreeMap<>();
    hovedbok
        .drift()
        .filter(s -> s.aar() == aar && s.nokkel().funksjon().equals(funksjon))
        .forEach(s -> arter.merge(s.art(), s, Kostratall::sammen));
    List<Kostralinje> linjer = new ArrayList<>();
    Set<Integer> med = new HashSet<>();
    for (Kostratabeller.Tall tall : Kostratabeller.Tall.values()) {
      for (Kostratabeller.Ledd ledd : tabeller.formel(tall, aar)) {
        for (Saldo s : arter.values()) {
          if (!ledd.har(s.art())) {
            continue;
          }
          med.add(s.art());
          BigDecimal egen = fortegn.egen(s.art(), s.belop());
          linjer.add(
              new Kostralinje(
                  tall,
                  ledd,
                  s.art(),
                  tabeller.artsnavn(s.art(), aar),
                  s.belop(),
                  ledd.pluss() ? egen : egen.negate(),
                  s.posteringer(),
                  s.forsteRad()));
        }
      }
    }
    return new Kostratall(
        aar,
        funksjon,
        tabeller.funksjon(funksjon, aar).orElse(""),
        fortegn,
        linjer,
        arter.keySet().stream()
            .filter(a -> !med.contains(a))
            .sorted(Comparator.naturalOrder())
            .toList(),
        innbyggere,
        folketallkilde);
  }

  private static Saldo sammen(Saldo a, Saldo b) {
    return new Saldo(
        a.nokkel(),
        a.belop().add(b.belop()),
        a.posteringer() + b.posteringer(),
        Math.min(a.forsteRad(), b.forsteRad()));
  }

  /** The lines of one figure. */
  public List<Kostralinje> linjer(Kostratabeller.Tall tall) {
    return linjer.stream().filter(l -> l.tall() == tall).toList();
  }

  /** The figure in kr with øre; null where the ledger has no posting that it counts. */
  public @Nullable BigDecimal sum(Kostratabeller.Tall tall) {
    List<Kostralinje> dens = linjer(tall);
    return dens.isEmpty()
        ? null
        : dens.stream().map(Kostralinje::belop).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The figure per inhabitant aged 18 to 66, rounded to øre; null where one is not known. */
  public @Nullable BigDecimal perInnbygger(Kostratabeller.Tall tall) {
    BigDecimal sum = sum(tall);
    return sum == null || innbyggere == null
        ? null
        : sum.divide(BigDecimal.valueOf(innbyggere), 2, RoundingMode.HALF_UP);
  }

  /** Gross operating expenditure. */
  public @Nullable BigDecimal brutto() {
    return sum(Kostratabeller.Tall.BRUTTO);
  }

  /** Net operating expenditure. */
  public @Nullable BigDecimal netto() {
    return sum(Kostratabeller.Tall.NETTO);
  }

  /** Gross operating expenditure per inhabitant. */
  public @Nullable BigDecimal bruttoPerInnbygger() {
    return perInnbygger(Kostratabeller.Tall.BRUTTO);
  }

  /** Net operating expenditure per inhabitant. */
  public @Nullable BigDecimal nettoPerInnbygger() {
    return perInnbygger(Kostratabeller.Tall.NETTO);
  }
}
