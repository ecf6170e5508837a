// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.finansiering;

import static no.samtak.core.api.finansiering.FinansieringTilstand.AVSLAG;
import static no.samtak.core.api.finansiering.FinansieringTilstand.BORTFALLER;
import static no.samtak.core.api.finansiering.FinansieringTilstand.DELVIS_TILSAGN;
import static no.samtak.core.api.finansiering.FinansieringTilstand.IDE;
import static no.samtak.core.api.finansiering.FinansieringTilstand.IKKE_VEDTATT;
import static no.samtak.core.api.finansiering.FinansieringTilstand.LOPENDE;
import static no.samtak.core.api.finansiering.FinansieringTilstand.OPPGJORT;
import static no.samtak.core.api.finansiering.FinansieringTilstand.ORDINAER;
import static no.samtak.core.api.finansiering.FinansieringTilstand.SOKT;
import static no.samtak.core.api.finansiering.FinansieringTilstand.SOKT_ORDINAER;
import static no.samtak.core.api.finansiering.FinansieringTilstand.SOKT_VIDEREFORT;
import static no.samtak.core.api.finansiering.FinansieringTilstand.TILSAGN;
import static no.samtak.core.api.finansiering.FinansieringTilstand.VEDTATT_ORDINAER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtak.core.api.finansiering.FinansieringTilstand;

/**
 * What can happen to a funding: the machine S1 as a table of event, states before, state after and
 * what must be there first.
 */
public enum FinansieringHendelse {
  /** It is applied for. */
  SOK(EnumSet.of(IDE), SOKT, Krav.KILDE),
  /** The funder says no. */
  GI_AVSLAG(EnumSet.of(SOKT), AVSLAG),
  /** The funder awards less than applied for. */
  GI_DELVIS_TILSAGN(EnumSet.of(SOKT), DELVIS_TILSAGN, Krav.BELOP),
  /** The funder awards what was applied for, or more. */
  GI_TILSAGN(EnumSet.of(SOKT), TILSAGN, Krav.BELOP),
  /** The money begins to run. */
  START(EnumSet.of(DELVIS_TILSAGN, TILSAGN), LOPENDE, Krav.PERIODE, Krav.EKSTERN_LINJE),
  /** Another period is applied for. */
  SOK_VIDEREFORING(EnumSet.of(LOPENDE), SOKT_VIDEREFORT, Krav.PERIODE),
  /** The funder gives another period. */
  VIDEREFOR(EnumSet.of(SOKT_VIDEREFORT), LOPENDE, Krav.NY_SISTE_DAG),
  /** The funder gives no other period; the money runs to its last day. */
  AVSLA_VIDEREFORING(EnumSet.of(SOKT_VIDEREFORT), LOPENDE),
  /** The council is asked to take it into the ordinary budget. */
  SOK_ORDINAER(EnumSet.of(LOPENDE), SOKT_ORDINAER, Krav.KONSEKVENSUTREDNING),
  /** The council says yes. */
  VEDTA_ORDINAER(EnumSet.of(SOKT_ORDINAER), VEDTATT_ORDINAER, Krav.KOMMUNAL_LINJE),
  /** The ordinary budget pays. */
  TA_INN(EnumSet.of(VEDTATT_ORDINAER), ORDINAER),
  /** The council says no. */
  IKKE_VEDTA(EnumSet.of(SOKT_ORDINAER), IKKE_VEDTATT),
  /** The money is gone. */
  BORTFALL(EnumSet.of(IKKE_VEDTATT), BORTFALLER),
  /** It is accounted for. */
  GJOR_OPP(
      EnumSet.of(LOPENDE, ORDINAER, BORTFALLER),
      OPPGJORT,
      Krav.SISTE_DAG_ER_OVER,
      Krav.RAPPORTER_ER_SENDT);

  private final Set<FinansieringTilstand> fra;
  private final FinansieringTilstand til;
  private final List<Krav> krav;

  FinansieringHendelse(Set<FinansieringTilstand> fra, FinansieringTilstand til, Krav... krav) {
    this.fra = fra;
    this.til = til;
    this.krav = List.of(krav);
  }

  /** The state after. */
  public FinansieringTilstand til() {
    return til;
  }

  /** What must be there first, in the order in which it is told of. */
  public List<Krav> krav() {
    return krav;
  }

  /** Whether the event can happen in the state. */
  public boolean kanSkjeI(FinansieringTilstand tilstand) {
    return fra.contains(tilstand);
  }

  /** What can happen in a state, in the table's order; empty where the funding ends. */
  public static List<FinansieringHendelse> mulige(FinansieringTilstand tilstand) {
    return Arrays.stream(values()).filter(h -> h.kanSkjeI(tilstand)).toList();
  }

  /** The event of that name. */
  public static Optional<FinansieringHendelse> avNavn(String navn) {
    return Arrays.stream(values()).filter(h -> h.name().equals(navn)).findFirst();
  }

  /** What an event of S1 asks for. */
  public enum Krav {
    /** A funder is named. */
    KILDE,
    /** The amount of the award is known. */
    BELOP,
    /** The first and the last funded day are known. */
    PERIODE,
    /** There is a year with external money; its amount may be unknown. */
    EKSTERN_LINJE,
    /** The last funded day is later than when another period was applied for. */
    NY_SISTE_DAG,
    /** There is a finished konsekvensutredning of the tiltak. */
    KONSEKVENSUTREDNING,
    /** There is a year after the last external one that the kommune pays. */
    KOMMUNAL_LINJE,
    /** The last funded day has passed. */
    SISTE_DAG_ER_OVER,
    /** All reports to the funder are sent. */
    RAPPORTER_ER_SENDT
  }
}
