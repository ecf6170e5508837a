// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.ordning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.api.finansiering.Finansiering.Aarsbelop;
import org.jspecify.annotations.Nullable;

/**
 * Holds money against the rules of its scheme. An amount that nobody knows breaks no rule, and says
 * of none that it is kept.
 */
public final class Ordningskontroll {
  private static final BigDecimal HUNDRE = BigDecimal.valueOf(100);
  private static final BigDecimal TOLV = BigDecimal.valueOf(12);

  private final Map<String, Ordningsinnhold> etterId;

  /** With the kommune's schemes. */
  public Ordningskontroll(List<Ordning> ordninger) {
    etterId = ordninger.stream().collect(Collectors.toMap(Ordning::id, Ordning::innhold));
  }

  /**
   * What of the money does not keep the rules of its scheme.
   *
   * @param ordningId empty = no scheme is registered, and then nothing is said
   * @param fra first day with money; null = not known
   * @param til last day with money; null = not known
   * @param linjer amounts by year and payer; empty = none are registered
   */
  public List<Ordningsbrudd> av(
      String ordningId, @Nullable LocalDate fra, @Nullable LocalDate til, List<Aarsbelop> linjer) {
    Ordningsinnhold ordning = etterId.get(ordningId);
    if (ordning == null) {
      return List.of();
    }
    List<Ordningsbrudd> brudd = new ArrayList<>();
    Integer maks = ordning.maksAar();
    if (maks != null) {
      varighet(maks, fra, til, linjer)
          .ifPresent(
              aar ->
                  brudd.add(
                      new Ordningsbrudd(
                          Ordningsbrudd.Regel.MAKS_AAR, BigDecimal.valueOf(maks), aar)));
    }
    BigDecimal prosent = ordning.egenandelProsent();
    if (prosent != null && prosent.signum() > 0) {
      egenandel(prosent, linjer).ifPresent(brudd::add);
    }
    return brudd;
  }

  /** The years that it lasts, where they are more than the scheme gives. */
  private static Optional<BigDecimal> varighet(
      int maks, @Nullable LocalDate fra, @Nullable LocalDate til, List<Aarsbelop> linjer) {
    if (fra != null && til != null) {
      LocalDate etter = til.plusDays(1);
      return etter.isAfter(fra.plusYears(maks)) ? Optional.of(aar(fra, etter)) : Optional.empty();
    }
    long aar =
        linjer.stream().filter(l -> !l.betaler().kommunal()).map(Aarsbelop::aar).distinct().count();
    // Without days it can begin and end within a year: one year more may still be within the rule.
    return aar > maks + 1L ? Optional.of(BigDecimal.valueOf(aar)) : Optional.empty();
  }

  private static BigDecimal aar(LocalDate fra, LocalDate etter) {
    long maaneder = ChronoUnit.MONTHS.between(fra, etter);
    boolean mer = fra.plusMonths(maaneder).isBefore(etter);
    return BigDecimal.valueOf(maaneder + (mer ? 1 : 0)).divide(TOLV, 1, RoundingMode.UP);
  }

  /** Of all that is paid in the years with the funder's money. */
  private static Optional<Ordningsbrudd> egenandel(BigDecimal prosent, List<Aarsbelop> linjer) {
    Set<Integer> eksterne =
        linjer.stream()
            .filter(l -> l.betaler() == Betaler.E)
            .map(Aarsbelop::aar)
            .collect(Collectors.toCollection(TreeSet::new));
    List<Aarsbelop> disse = linjer.stream().filter(l -> eksterne.contains(l.aar())).toList();
    if (disse.isEmpty()) {
      return Optional.empty();
    }
    if (disse.stream().noneMatch(l -> l.betaler().kommunal())) {
      return Optional.of(new Ordningsbrudd(Ordningsbrudd.Regel.EGENANDEL_MANGLER, prosent, null));
    }
    BigDecimal alt = sum(disse, l -> true);
    BigDecimal egen = sum(disse, l -> l.betaler().kommunal());
    if (alt == null
        || egen == null
        || alt.signum() == 0
        || egen.multiply(HUNDRE).compareTo(prosent.multiply(alt)) >= 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Ordningsbrudd(
            Ordningsbrudd.Regel.EGENANDEL,
            prosent,
            egen.multiply(HUNDRE).divide(alt, 1, RoundingMode.DOWN)));
  }

  private static @Nullable BigDecimal sum(List<Aarsbelop> linjer, Predicate<Aarsbelop> hvilke) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Aarsbelop linje : linjer) {
      if (hvilke.test(linje)) {
        if (linje.belopKr() == null) {
          return null;
        }
        sum = sum.add(linje.belopKr());
      }
    }
    return sum;
  }
}
