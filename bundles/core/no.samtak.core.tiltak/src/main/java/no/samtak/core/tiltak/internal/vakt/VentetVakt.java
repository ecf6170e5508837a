// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.vakt;

import static no.samtak.core.api.tiltak.TiltakTilstand.AVVIKLET;
import static no.samtak.core.api.tiltak.TiltakTilstand.I_DRIFT;
import static no.samtak.core.api.tiltak.TiltakTilstand.KLARGJORES;
import static no.samtak.core.api.tiltak.TiltakTilstand.PA_VENT;
import static no.samtak.core.api.tiltak.TiltakTilstand.PLANLAGT;
import static no.samtak.core.api.tiltak.TiltakTilstand.TRUET;
import static no.samtak.core.api.tiltak.TiltakTilstand.UNDER_AVVIKLING;

import java.util.List;
import java.util.Set;
import no.samtak.core.api.tiltak.TiltakTilstand;

/**
 * A guard that is expected before a change of state, whether or not its contributor is installed
 * (S2). One that is not there is shown; before AVVIKLET it blocks. See decision 0019.
 *
 * @param id of the {@link no.samtak.core.api.tiltak.Tiltaksvakt}
 * @param fra the states that it is expected from
 * @param til the state that it stands before
 * @param moduler it counts only for a tiltak that requires one of them; empty = for every tiltak
 */
public record VentetVakt(
    String id, Set<TiltakTilstand> fra, TiltakTilstand til, Set<String> moduler) {
  private static final Set<String> ALLE_TILTAK = Set.of();

  /** What is expected, in the order in which it is shown. */
  public static final List<VentetVakt> TABELL =
      List.of(
          // LE-05: no start of a funded tiltak before it is said how the kommune takes over.
          new VentetVakt("innfasingsplan", Set.of(PLANLAGT), KLARGJORES, ALLE_TILTAK),
          // OR-21, OR-30: agreements and templates are approved first.
          new VentetVakt("avtaler", Set.of(KLARGJORES, PA_VENT), I_DRIFT, ALLE_TILTAK),
          // S1: what made it TRUET is decided.
          new VentetVakt("finansiering", Set.of(TRUET), I_DRIFT, ALLE_TILTAK),
          // The avviklingskontroll.
          new VentetVakt("deltakelser", Set.of(UNDER_AVVIKLING), AVVIKLET, ALLE_TILTAK),
          new VentetVakt("individuell-plan", Set.of(UNDER_AVVIKLING), AVVIKLET, Set.of("ip")),
          new VentetVakt("leieavtaler", Set.of(UNDER_AVVIKLING), AVVIKLET, Set.of("bolig")),
          new VentetVakt("tilskudd", Set.of(UNDER_AVVIKLING), AVVIKLET, ALLE_TILTAK),
          new VentetVakt(
              "kasse-og-lager",
              Set.of(UNDER_AVVIKLING),
              AVVIKLET,
              Set.of("aktivitet", "helsestasjonrus")),
          new VentetVakt("arkivpakke", Set.of(UNDER_AVVIKLING), AVVIKLET, ALLE_TILTAK));

  /** Whether the change does not happen while the contributor is not installed. */
  public boolean stopperUtenBidrag() {
    return til == AVVIKLET;
  }

  /** Those expected at a change, by a tiltak that requires the modules. */
  static List<VentetVakt> ved(TiltakTilstand fra, TiltakTilstand til, Set<String> kreves) {
    return TABELL.stream()
        .filter(v -> v.til == til && v.fra.contains(fra))
        .filter(v -> v.moduler.isEmpty() || v.moduler.stream().anyMatch(kreves::contains))
        .toList();
  }
}
