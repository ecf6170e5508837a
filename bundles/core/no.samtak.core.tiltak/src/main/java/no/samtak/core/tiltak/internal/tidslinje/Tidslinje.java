// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.tidslinje;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.api.finansiering.Finansiering.Aarsbelop;
import org.jspecify.annotations.Nullable;

/**
 * Who pays for a tiltak through the years: a row for each funding, a cell for each year. An amount
 * that nobody knows stays unknown.
 *
 * @param aar every year from the first to the last that a funding names
 * @param rader in the order of the fundings
 */
public record Tidslinje(List<Integer> aar, List<Rad> rader) {
  /** A funding that names more years than this has a slip of the pen in it. */
  private static final int MAKS_AAR = 60;

  public Tidslinje {
    aar = List.copyOf(aar);
    rader = List.copyOf(rader);
  }

  /** A funding through the years. */
  public record Rad(Finansiering finansiering, List<Celle> celler) {
    public Rad {
      celler = List.copyOf(celler);
    }
  }

  /**
   * A funding in a year.
   *
   * @param poster E, K, B in this order; empty where it says nothing of the year
   * @param innenfor whether the year is within its first and last funded day
   * @param slutt whether its last funded day is in this year
   */
  public record Celle(int aar, List<Aarsbelop> poster, boolean innenfor, boolean slutt) {
    public Celle {
      poster = List.copyOf(poster);
    }
  }

  /** Computes. */
  public static Tidslinje av(List<Finansiering> finansieringer) {
    IntSummaryStatistics spenn =
        finansieringer.stream().flatMapToInt(Tidslinje::nevnte).summaryStatistics();
    List<Integer> aar =
        spenn.getCount() == 0
            ? List.of()
            : IntStream.rangeClosed(
                    spenn.getMin(), Math.min(spenn.getMax(), spenn.getMin() + MAKS_AAR - 1))
                .boxed()
                .toList();
    List<Rad> rader = new ArrayList<>();
    for (Finansiering f : finansieringer) {
      rader.add(new Rad(f, aar.stream().map(a -> celle(f, a)).toList()));
    }
    return new Tidslinje(aar, rader);
  }

  private static IntStream nevnte(Finansiering f) {
    return IntStream.concat(
        f.linjer().stream().mapToInt(Aarsbelop::aar),
        Stream.of(aar(f.fra()), aar(f.til())).flatMap(List::stream).mapToInt(Integer::intValue));
  }

  private static List<Integer> aar(@Nullable LocalDate dag) {
    return dag == null ? List.of() : List.of(dag.getYear());
  }

  private static Celle celle(Finansiering f, int aar) {
    List<Aarsbelop> poster =
        f.linjer().stream()
            .filter(l -> l.aar() == aar)
            .sorted(Comparator.comparing(Aarsbelop::betaler))
            .toList();
    LocalDate fra = f.fra();
    LocalDate til = f.til();
    boolean innenfor =
        (fra == null ? til != null : fra.getYear() <= aar) && (til == null || til.getYear() >= aar);
    return new Celle(aar, poster, innenfor, til != null && til.getYear() == aar);
  }
}
