// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.oversikt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.samtak.core.prosjekt.internal.kilde.Kildemilepael;
import no.samtak.core.prosjekt.internal.prosjekt.Innslag;
import org.jspecify.annotations.Nullable;

/**
 * A milestone: planned against done.
 *
 * @param id of the entry, or the source's own
 * @param hva what is to be done
 * @param ansvarlig who answers for it; empty = not said
 * @param frist the deadline in the source's words; empty = as planned
 * @param planlagt the last day that was planned; null = none
 * @param faktisk the day when it was done; null = not done, or not said when
 * @param tilstand where it stands
 * @param dager slip in days: above zero = too late; of one that is overdue, until today; null where
 *     it cannot be told
 * @param kilde file and row; empty = people's own
 * @param merknad what else is said
 * @param versjon of the entry; 0 = the source's
 */
public record Milepael(
    String id,
    String hva,
    String ansvarlig,
    String frist,
    @Nullable LocalDate planlagt,
    @Nullable LocalDate faktisk,
    Tilstand tilstand,
    @Nullable Long dager,
    String kilde,
    String merknad,
    long versjon) {
  /** Where a milestone stands. */
  public enum Tilstand {
    /** Done in time, or without a deadline. */
    NADD,
    /** Done after its day (OR-17, OR-18). */
    NADD_FOR_SENT,
    /** Its day has passed. */
    FORFALT,
    /** Its day has not come, or it has none. */
    VENTER,
    /** The source says nothing of when it was done; its own words stand as the remark. */
    IKKE_SAGT
  }

  static Milepael av(Innslag i, LocalDate idag) {
    LocalDate planlagt = i.fra();
    LocalDate faktisk = i.til();
    Tilstand tilstand = tilstand(planlagt, faktisk, idag);
    return new Milepael(
        i.id(),
        i.hva(),
        i.hvem(),
        "",
        planlagt,
        faktisk,
        tilstand,
        planlagt == null || tilstand == Tilstand.VENTER
            ? null
            : ChronoUnit.DAYS.between(planlagt, faktisk == null ? idag : faktisk),
        "",
        i.tekst(),
        i.versjon());
  }

  static Milepael av(Kildemilepael k) {
    LocalDate planlagt = k.planlagt();
    LocalDate gjort = k.gjort();
    return new Milepael(
        k.id(),
        k.hva(),
        k.ansvarlig(),
        k.frist(),
        planlagt,
        gjort,
        gjort == null ? Tilstand.IKKE_SAGT : tilstand(planlagt, gjort, gjort),
        planlagt == null || gjort == null ? null : ChronoUnit.DAYS.between(planlagt, gjort),
        k.fil() + " " + k.rad(),
        k.status(),
        0);
  }

  private static Tilstand tilstand(
      @Nullable LocalDate planlagt, @Nullable LocalDate faktisk, LocalDate idag) {
    if (faktisk != null) {
      return planlagt != null && faktisk.isAfter(planlagt) ? Tilstand.NADD_FOR_SENT : Tilstand.NADD;
    }
    return planlagt != null && planlagt.isBefore(idag) ? Tilstand.FORFALT : Tilstand.VENTER;
  }

  /** Whether it is the source's, and not people's own. */
  public boolean fraKilden() {
    return !kilde.isEmpty();
  }
}
