// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.finansiering;

/** Who pays an amount, in the letters of LE 4.2. */
public enum Betaler {
  /** External money. */
  E(false),
  /** The kommune's own share beside external money. */
  K(true),
  /** Need for municipal financing: a bare number in the plan's table. */
  B(true);

  private final boolean kommunal;

  Betaler(boolean kommunal) {
    this.kommunal = kommunal;
  }

  /** Whether the kommune pays. */
  public boolean kommunal() {
    return kommunal;
  }
}
