// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.finansiering;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import no.samtak.core.tilskudd.internal.felles.Sortering;
import org.jspecify.annotations.Nullable;

/**
 * Which fundings, and in which order.
 *
 * @param tekst part of tiltak, funder, scheme or remark; empty = all
 * @param tilstand only in this state; null = all
 * @param tiltakId only of this tiltak; empty = all
 * @param bareTruet only of tiltak whose money is uncertain or has come to its end
 * @param orden what decides the order; what is unknown is last
 * @param synkende whether the order is turned
 */
public record Finansieringssok(
    String tekst,
    @Nullable FinansieringTilstand tilstand,
    String tiltakId,
    boolean bareTruet,
    Orden orden,
    boolean synkende) {
  /** All of them, by last day. */
  public static final Finansieringssok ALLE =
      new Finansieringssok("", null, "", false, Orden.TIL, false);

  /** What a list can be ordered by. */
  public enum Orden {
    /** By last funded day. */
    TIL,
    /** By tiltak. */
    TILTAK,
    /** By funder. */
    KILDE,
    /** By state, in the machine's order. */
    TILSTAND
  }

  /** Those that are asked for, in the order that is asked for. */
  List<Registrert> av(List<Registrert> alle, Supplier<Map<String, Tiltakspenger>> penger) {
    Map<String, Tiltakspenger> kjent = bareTruet ? penger.get() : Map.of();
    return alle.stream()
        .filter(this::treffer)
        .filter(f -> !bareTruet || truet(kjent.get(f.innhold().tiltakId())))
        .sorted(rekkefolge())
        .toList();
  }

  private static boolean truet(@Nullable Tiltakspenger penger) {
    return penger != null && penger.truet();
  }

  private boolean treffer(Registrert f) {
    Finansieringsinnhold i = f.innhold();
    return (tilstand == null || f.tilstand() == tilstand)
        && (tiltakId.isEmpty() || i.tiltakId().equals(tiltakId))
        && (tekst.isEmpty()
            || String.join("\n", i.tiltakId(), i.kilde(), f.ordning(), i.merknad())
                .toLowerCase(Locale.ROOT)
                .contains(tekst.toLowerCase(Locale.ROOT)));
  }

  private Comparator<Registrert> rekkefolge() {
    Comparator<Registrert> valgt =
        switch (orden) {
          case TIL -> etterSisteDag();
          case TILTAK -> Sortering.av(Comparator.comparing(f -> f.innhold().tiltakId()), synkende);
          case KILDE ->
              Sortering.av(
                  Comparator.comparing(f -> Sortering.nokkel(f.innhold().kilde())), synkende);
          case TILSTAND -> Sortering.av(Comparator.comparing(Registrert::tilstand), synkende);
        };
    return valgt.thenComparing(f -> f.innhold().tiltakId()).thenComparing(Registrert::id);
  }

  @SuppressWarnings("NullAway")
  private Comparator<Registrert> etterSisteDag() {
    Comparator<LocalDate> naturlig = Comparator.naturalOrder();
    return Comparator.comparing(
        f -> f.innhold().til(), Comparator.nullsLast(synkende ? naturlig.reversed() : naturlig));
  }
}
