// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.finansiering;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import org.jspecify.annotations.Nullable;

/**
 * Whether a tiltak's external money is to go on (S1). It is uncertain from some months before the
 * last funded day, as long as nothing is decided: the funding itself is not taken into the ordinary
 * budget, and no other pays longer.
 *
 * @param tiltakId slug
 * @param status whether it goes on
 * @param sisteDag the last funded day of the external money; null = none has a known last day
 * @param varselFra the first day of the warning; null = there is no last day
 * @param avgjorende the funding whose last day it is; null = there is none
 */
public record Tiltakspenger(
    String tiltakId,
    Status status,
    @Nullable LocalDate sisteDag,
    @Nullable LocalDate varselFra,
    @Nullable Finansiering avgjorende) {

  /** How it stands with the money. */
  public enum Status {
    /** It goes on, or does not end soon. */
    TRYGG,
    /** It ends soon, and nothing is decided: "finansiering usikker". */
    USIKKER,
    /** Its last funded day has come, and nothing is decided: closing is proposed. */
    SLUTT
  }

  /**
   * Of the fundings of one tiltak.
   *
   * @param idag the business date
   * @param varselMaaneder how many months before the last day the warning begins
   */
  public static Tiltakspenger av(
      String tiltakId, List<Finansiering> finansieringer, LocalDate idag, int varselMaaneder) {
    Optional<Finansiering> sist =
        finansieringer.stream()
            .filter(f -> erEkstern(f) && betalerEllerErBorte(f.tilstand()))
            .filter(f -> f.til() != null)
            .max(Comparator.comparing(Tiltakspenger::til));
    if (sist.isEmpty()) {
      return new Tiltakspenger(tiltakId, Status.TRYGG, null, null, null);
    }
    Finansiering avgjorende = sist.get();
    LocalDate siste = til(avgjorende);
    LocalDate varselFra = siste.minusMonths(varselMaaneder);
    boolean betaltLenger =
        finansieringer.stream().anyMatch(f -> f.tilstand().avgjort() && varerForbi(f, siste));
    Status status = Status.TRYGG;
    if (!betaltLenger && !idag.isBefore(siste)) {
      status = Status.SLUTT;
    } else if (!betaltLenger && !idag.isBefore(varselFra)) {
      status = Status.USIKKER;
    }
    return new Tiltakspenger(tiltakId, status, siste, varselFra, avgjorende);
  }

  /** Money that is gone is still what the tiltak lives on until somebody else pays. */
  private static boolean betalerEllerErBorte(FinansieringTilstand tilstand) {
    return (tilstand.betaler() && !tilstand.avgjort())
        || tilstand == FinansieringTilstand.BORTFALLER;
  }

  private static boolean varerForbi(Finansiering f, LocalDate dag) {
    // The council's yes has no end but the one that is written down, if it is a later one: the old
    // last day of the external money often still stands there.
    return f.til() == null
        || f.til().isAfter(dag)
        || f.linjer().stream().anyMatch(l -> l.betaler().kommunal() && l.aar() > dag.getYear());
  }

  private static LocalDate til(Finansiering f) {
    LocalDate til = f.til();
    return til == null ? LocalDate.MIN : til;
  }

  /** Whether others than the kommune pay, as far as is known. */
  public static boolean erEkstern(Finansiering f) {
    return f.tilstand() != FinansieringTilstand.ORDINAER
        && (f.linjer().isEmpty() || f.linjer().stream().anyMatch(l -> l.betaler() == Betaler.E));
  }

  /** Whether the money is uncertain, or has come to its end. */
  public boolean truet() {
    return status != Status.TRYGG;
  }

  /** Whether closing is proposed; a person decides. */
  public boolean avviklingForeslatt() {
    return status == Status.SLUTT;
  }
}
