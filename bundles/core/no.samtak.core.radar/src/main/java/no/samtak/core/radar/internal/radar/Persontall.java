// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.radar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.konsekvens.Konsekvenstall;
import no.samtak.platform.api.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * How many people a figure counts, with small numbers protected (P5).
 *
 * @param ledetekst what it is the figure of
 * @param fra the value, or the lowest of an interval; null = unknown or not shown
 * @param til the highest of an interval; null = unknown or not shown
 * @param vern whether and how it is protected
 * @param grad how sure it is
 * @param kilde where it is from, in words
 * @param lenke path of the row that it came from
 */
public record Persontall(
    Phrase ledetekst,
    @Nullable BigDecimal fra,
    @Nullable BigDecimal til,
    Vern vern,
    Grad grad,
    Phrase kilde,
    String lenke) {
  /** Values below this are not shown. */
  public static final int GRENSE = 5;

  private static final BigDecimal MINST = BigDecimal.valueOf(GRENSE);

  /** How a figure is protected. */
  public enum Vern {
    /** Shown as it is. */
    VIST,
    /** Fewer than five. */
    FAERRE,
    /** Not shown: another part of the same division could be found from it. */
    SKJULT
  }

  /**
   * The figures that count people, in their order. Where just one part of a division would be
   * hidden, the smallest of the others is hidden too: a known whole would tell the first.
   */
  static List<Persontall> av(List<Konsekvenstall> tall) {
    List<Konsekvenstall> personer = tall.stream().filter(Konsekvenstall::personer).toList();
    List<Vern> vern = new ArrayList<>();
    Map<String, List<Integer>> inndelinger = new TreeMap<>();
    for (int i = 0; i < personer.size(); i++) {
      Konsekvenstall t = personer.get(i);
      vern.add(erLite(t) ? Vern.FAERRE : Vern.VIST);
      if (!t.inndeling().isEmpty()) {
        inndelinger.computeIfAbsent(t.inndeling(), k -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> deler : inndelinger.values()) {
      long sma = deler.stream().filter(i -> vern.get(i) == Vern.FAERRE).count();
      if (sma == 1) {
        minsteViste(personer, vern, deler).ifPresent(i -> vern.set(i, Vern.SKJULT));
      }
    }
    List<Persontall> ut = new ArrayList<>();
    for (int i = 0; i < personer.size(); i++) {
      Konsekvenstall t = personer.get(i);
      boolean vist = vern.get(i) == Vern.VIST;
      ut.add(
          new Persontall(
              t.ledetekst(),
              // The low end of an interval is no count, but a small one tells of few.
              vist && t.fra() != null && t.fra().compareTo(MINST) >= 0 ? t.fra() : null,
              vist ? t.til() : null,
              vern.get(i),
              t.grad(),
              t.kilde(),
              t.lenke()));
    }
    return ut;
  }

  private static Optional<Integer> minsteViste(
      List<Konsekvenstall> personer, List<Vern> vern, List<Integer> deler) {
    return deler.stream()
        .filter(i -> vern.get(i) == Vern.VIST && personer.get(i).til() != null)
        .min(Comparator.comparing(i -> hoyest(personer.get(i))));
  }

  private static BigDecimal hoyest(Konsekvenstall t) {
    BigDecimal til = t.til();
    return til == null ? BigDecimal.ZERO : til;
  }

  private static boolean erLite(Konsekvenstall t) {
    BigDecimal til = t.til() == null ? t.fra() : t.til();
    return til != null && til.compareTo(MINST) < 0;
  }
}
