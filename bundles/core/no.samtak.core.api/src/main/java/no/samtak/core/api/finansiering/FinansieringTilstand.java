// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.finansiering;

/** The states of a funding (S1). */
public enum FinansieringTilstand {
  /** Thought of, not applied for. */
  IDE(false, false),
  /** Applied for. */
  SOKT(false, false),
  /** Refused; ends here. */
  AVSLAG(false, false),
  /** Awarded in part. */
  DELVIS_TILSAGN(true, false),
  /** Awarded as applied for. */
  TILSAGN(true, false),
  /** Being paid and used. */
  LOPENDE(true, false),
  /** Another period is applied for. */
  SOKT_VIDEREFORT(true, false),
  /** The kommune is asked to take it into its ordinary budget. */
  SOKT_ORDINAER(true, false),
  /** The council has said yes. */
  VEDTATT_ORDINAER(true, true),
  /** Paid by the ordinary budget. */
  ORDINAER(true, true),
  /** The council has said no. */
  IKKE_VEDTATT(true, false),
  /** The money is gone. */
  BORTFALLER(false, false),
  /** Accounted for; ends here. */
  OPPGJORT(false, false);

  private final boolean betaler;
  private final boolean avgjort;

  FinansieringTilstand(boolean betaler, boolean avgjort) {
    this.betaler = betaler;
    this.avgjort = avgjort;
  }

  /** Whether it pays, until its last day. */
  public boolean betaler() {
    return betaler;
  }

  /** Whether it is decided that the money goes on after the last day. */
  public boolean avgjort() {
    return avgjort;
  }
}
