// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.finansiering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When the money of a tiltak begins and ends; the one computation of it. */
public final class Pengeslutt {
  private Pengeslutt() {}

  /**
   * The last day on which anybody is known to pay for the tiltak, gone or to come; null where that
   * has no known end: it is decided that the money goes on, a funding has no last day, or nobody
   * has told who pays.
   *
   * @param alle the fundings of one tiltak
   */
  public static @Nullable LocalDate sisteDag(Collection<Finansiering> alle) {
    List<Finansiering> betaler = alle.stream().filter(f -> f.tilstand().betaler()).toList();
    if (betaler.stream().anyMatch(f -> f.til() == null || f.tilstand().avgjort())) {
      return null;
    }
    // What has ended still tells when it did, where nothing else is left.
    return (betaler.isEmpty() ? alle.stream().filter(Pengeslutt::erSlutt) : betaler.stream())
        .map(Finansiering::til)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /**
   * The first day on which anybody pays for the tiltak; null where it is not known.
   *
   * @param alle the fundings of one tiltak
   */
  public static @Nullable LocalDate forsteDag(Collection<Finansiering> alle) {
    return alle.stream()
        .filter(f -> f.tilstand().betaler())
        .map(Finansiering::fra)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /**
   * The last day on which somebody pays without a gap, from a day on that is paid for; null where
   * the money has no end.
   *
   * @param alle the fundings of one tiltak
   */
  public static @Nullable LocalDate utenOpphold(Collection<Finansiering> alle, LocalDate fra) {
    LocalDate dekket = fra;
    while (true) {
      LocalDate neste = dekket;
      for (Finansiering f : alle) {
        if (f.tilstand().avgjort() && varer(f, dekket)) {
          return null;
        }
        if (!f.tilstand().betaler() || !dekker(f, dekket)) {
          continue;
        }
        LocalDate til = f.til();
        if (til == null) {
          return null;
        }
        LocalDate etter = til.plusDays(1);
        neste = etter.isAfter(neste) ? etter : neste;
      }
      if (neste.equals(dekket)) {
        return dekket.minusDays(1);
      }
      dekket = neste;
    }
  }

  /** Whether the funding's time includes the day. */
  public static boolean dekker(Finansiering f, LocalDate dag) {
    LocalDate fra = f.fra();
    return (fra == null || !fra.isAfter(dag)) && varer(f, dag);
  }

  /** Whether the funding has not ended on the day. */
  public static boolean varer(Finansiering f, LocalDate dag) {
    LocalDate til = f.til();
    return til == null || f.tilstand().avgjort() || !til.isBefore(dag);
  }

  private static boolean erSlutt(Finansiering f) {
    return f.tilstand() == FinansieringTilstand.BORTFALLER
        || f.tilstand() == FinansieringTilstand.OPPGJORT;
  }
}
