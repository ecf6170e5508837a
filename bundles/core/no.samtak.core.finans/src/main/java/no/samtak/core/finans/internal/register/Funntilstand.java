// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.register;

/** Where a finding stands. */
public enum Funntilstand {
  /** Nobody has decided. */
  APEN(true),
  /** It is so, and may be: a planned ramp, a known difference. */
  AKSEPTERT(true),
  /** The source has been put right; the next file will tell. */
  RETTET_I_KILDEN(true),
  /** The source has changed so that it no longer arises. Nobody decides that. */
  BORTFALT(false);

  private final boolean kanVelges;

  Funntilstand(boolean kanVelges) {
    this.kanVelges = kanVelges;
  }

  /** Whether a person may decide it. */
  public boolean kanVelges() {
    return kanVelges;
  }
}
