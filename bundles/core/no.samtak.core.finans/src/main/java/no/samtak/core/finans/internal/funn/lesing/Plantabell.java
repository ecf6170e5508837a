// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.lesing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;

/**
 * The table of what tiltak cost year by year ({@code finansieringsplan}), in 1000 kr: E external, K
 * own share, B need for municipal financing. A year without a row is an empty cell: nothing is
 * spent. A row without an amount is an amount that nobody knows; one without a year is not counted
 * in any year.
 */
public final class Plantabell {
  /** Kind of file. */
  public static final String FIL = "finansieringsplan";

  private static final Set<String> KILDER = Set.of("E", "K", "B");

  private final Map<String, List<Kilderad>> rader;
  private final Map<String, List<Kilderad>> okonomiplan;
  private final SortedSet<Integer> aar = new TreeSet<>();

  private Plantabell(Fil fil, Fil okonomiplan) {
    this.rader = fil.etter("tiltak_id");
    this.okonomiplan = okonomiplan.etter("tiltak_id");
    for (Kilderad rad : fil.rader()) {
      Aar.i(rad, "aar").ifPresent(aar::add);
    }
  }

  /** The kommune's table. */
  public static Plantabell av(Kilder kilder) {
    return new Plantabell(Fil.av(kilder, FIL), Fil.av(kilder, Okonomiplan.FIL));
  }

  /** Whether there is no table. */
  public boolean tom() {
    return rader.isEmpty();
  }

  /** The tiltak of the table, in its order. */
  public Set<String> tiltak() {
    return rader.keySet();
  }

  /** All rows of a tiltak; empty where it is not in the table. */
  public List<Kilderad> rader(String tiltak) {
    return rader.getOrDefault(tiltak, List.of());
  }

  /** The first and the last year that the table has an amount or a letter for. */
  public Optional<Periode> periode() {
    return aar.isEmpty() ? Optional.empty() : Optional.of(new Periode(aar.first(), aar.last()));
  }

  /** Whether the table tells of that year. */
  public boolean rommer(int ett) {
    return periode().filter(p -> p.fra() <= ett && ett <= p.til()).isPresent();
  }

  /** The rows of a tiltak in a year; empty = the cell is empty. */
  public List<Kilderad> celle(String tiltak, int ett) {
    List<Kilderad> celle = new ArrayList<>();
    for (Kilderad rad : rader(tiltak)) {
      if (Aar.i(rad, "aar").filter(a -> a == ett).isPresent()) {
        celle.add(rad);
      }
    }
    return celle;
  }

  /** The years in which the tiltak has a row. */
  public SortedSet<Integer> aar(String tiltak) {
    SortedSet<Integer> treff = new TreeSet<>();
    rader(tiltak).forEach(r -> Aar.i(r, "aar").ifPresent(treff::add));
    return treff;
  }

  /** E + K + B of a year; empty where one of its amounts is not known. */
  public Optional<BigDecimal> sum(String tiltak, int ett) {
    return sum(celle(tiltak, ett));
  }

  /** K + B of a year, 0 where the cell is empty; empty where one of its amounts is not known. */
  public Optional<BigDecimal> behov(String tiltak, int ett) {
    return sum(celle(tiltak, ett).stream().filter(r -> !r.celle("kilde").equals("E")).toList());
  }

  /** K + B of all tiltak in a year; empty where one amount is not known. */
  public Optional<BigDecimal> behov(int ett) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String tiltak : tiltak()) {
      Optional<BigDecimal> behov = behov(tiltak, ett);
      if (behov.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(behov.get());
    }
    return Optional.of(sum);
  }

  /**
   * How much more municipal money the tiltak needs in the year than in the year before. Empty where
   * the table does not tell of both years, or an amount is not known.
   */
  public Optional<BigDecimal> okning(String tiltak, int ett) {
    if (!rommer(ett) || !rommer(ett - 1)) {
      return Optional.empty();
    }
    Optional<BigDecimal> forAaret = behov(tiltak, ett - 1);
    return forAaret.isEmpty()
        ? Optional.empty()
        : behov(tiltak, ett).map(b -> b.subtract(forAaret.get()));
  }

  /** The years with external money: an amount over 0, or one that nobody knows. */
  public SortedSet<Integer> eksterneAar(String tiltak) {
    SortedSet<Integer> treff = new TreeSet<>();
    for (Kilderad rad : rader(tiltak)) {
      if (rad.celle("kilde").equals("E") && !erNull(rad)) {
        Aar.i(rad, "aar").ifPresent(treff::add);
      }
    }
    return treff;
  }

  /** The years with any money: an amount over 0, or one that nobody knows. */
  public SortedSet<Integer> aarMedPenger(String tiltak) {
    SortedSet<Integer> treff = new TreeSet<>();
    for (Kilderad rad : rader(tiltak)) {
      if (!erNull(rad)) {
        Aar.i(rad, "aar").ifPresent(treff::add);
      }
    }
    return treff;
  }

  /** What a whole year costs, from the table or else from {@code okonomiplan}. */
  public Optional<BigDecimal> helarsvirkning(String tiltak) {
    List<Kilderad> alle = new ArrayList<>(rader(tiltak));
    alle.addAll(okonomiplan.getOrDefault(tiltak, List.of()));
    return alle.stream().flatMap(r -> Tall.i(r, "helarsvirkning_tkr").stream()).findFirst();
  }

  /** Whether the tiltak stands in 4.2: in the table or in {@code okonomiplan}. */
  public boolean forutsetterPenger(String tiltak) {
    return rader.containsKey(tiltak) || okonomiplan.containsKey(tiltak);
  }

  /** Whether 4.2 gives the tiltak a cost, known or not. */
  public boolean koster(String tiltak) {
    return !aarMedPenger(tiltak).isEmpty()
        || helarsvirkning(tiltak).filter(h -> h.signum() > 0).isPresent();
  }

  /** All tiltak of 4.2, those of {@code okonomiplan} first. */
  public Set<String> alle() {
    Set<String> alle = new LinkedHashSet<>(okonomiplan.keySet());
    alle.addAll(rader.keySet());
    return alle;
  }

  /** The names that 4.2 gives the tiltak. */
  public Set<String> navn(String tiltak) {
    Set<String> navn = new LinkedHashSet<>();
    Stream.concat(okonomiplan.getOrDefault(tiltak, List.of()).stream(), rader(tiltak).stream())
        .map(r -> r.celle("tiltak"))
        .filter(n -> !n.isBlank())
        .forEach(navn::add);
    return navn;
  }

  private static boolean erNull(Kilderad rad) {
    return Tall.i(rad, "belop_tkr").filter(b -> b.signum() == 0).isPresent();
  }

  private static Optional<BigDecimal> sum(List<Kilderad> rader) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Kilderad rad : rader) {
      Optional<BigDecimal> belop = Tall.i(rad, "belop_tkr");
      if (belop.isEmpty() || !KILDER.contains(rad.celle("kilde"))) {
        return Optional.empty();
      }
      sum = sum.add(belop.get());
    }
    return Optional.of(sum);
  }
}
