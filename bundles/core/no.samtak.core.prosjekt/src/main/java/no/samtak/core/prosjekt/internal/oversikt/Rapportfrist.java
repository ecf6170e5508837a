// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.oversikt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samtak.core.prosjekt.internal.prosjekt.Prosjekt;
import no.samtak.core.prosjekt.internal.prosjekt.Rapport;

/**
 * A report that is asked for (KV-07).
 *
 * @param nummer the first is 1
 * @param fra first day that it is of
 * @param til last day that it is of, and its deadline
 * @param rapport what has been written
 * @param tilstand where it stands
 */
public record Rapportfrist(
    int nummer, LocalDate fra, LocalDate til, Rapport rapport, Tilstand tilstand) {
  private static final int MAKS = 400;

  /** Where a report stands. */
  public enum Tilstand {
    /** Sent. */
    LEVERT,
    /** Its deadline has passed. */
    FORFALT,
    /** Its deadline has not passed. */
    VENTER,
    /**
     * Its deadline has passed, and the project is the source's alone, which does not say whether it
     * was sent.
     */
    IKKE_SAGT
  }

  /**
   * The reports of the project's period, counted from its first day; none where it is not known.
   */
  static List<Rapportfrist> av(Prosjekt prosjekt, Map<Integer, Rapport> skrevet, LocalDate idag) {
    LocalDate fra = prosjekt.gjelderFra();
    LocalDate til = prosjekt.gjelderTil();
    List<Rapportfrist> frister = new ArrayList<>();
    if (fra == null || til == null || prosjekt.rapportmaaneder() < 1) {
      return frister;
    }
    for (int k = 1; k <= MAKS; k++) {
      LocalDate start = fra.plusMonths((long) prosjekt.rapportmaaneder() * (k - 1));
      if (start.isAfter(til)) {
        break;
      }
      LocalDate slutt = fra.plusMonths((long) prosjekt.rapportmaaneder() * k).minusDays(1);
      LocalDate frist = slutt.isAfter(til) ? til : slutt;
      Rapport rapport = skrevet.getOrDefault(k, Rapport.ingen(k));
      frister.add(
          new Rapportfrist(k, start, frist, rapport, tilstand(prosjekt, rapport, frist, idag)));
    }
    return frister;
  }

  private static Tilstand tilstand(
      Prosjekt prosjekt, Rapport rapport, LocalDate frist, LocalDate idag) {
    if (rapport.levert() != null) {
      return Tilstand.LEVERT;
    }
    if (!frist.isBefore(idag)) {
      return Tilstand.VENTER;
    }
    return prosjekt.versjon() == 0 ? Tilstand.IKKE_SAGT : Tilstand.FORFALT;
  }
}
