// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.tiltak;

/** How one tiltak hangs on another in a tiltakskjede (VE-29, VE-43). */
public enum Lenkeslag {
  /** Its users go on to the other. */
  LEVERER_BRUKERE_TIL(false),
  /** They are in the same premises. */
  DELER_LOKALER(true),
  /** They have the same staff. */
  DELER_BEMANNING(true),
  /** They use the same equipment. */
  DELER_UTSTYR(true),
  /** It has its funding only while the other runs. */
  FORUTSETTER_FINANSIERING(false),
  /** It takes users who have an individual plan, which the other makes. */
  FORUTSETTER_INDIVIDUELL_PLAN(false);

  private final boolean gjensidig;

  Lenkeslag(boolean gjensidig) {
    this.gjensidig = gjensidig;
  }

  /** Whether the link means the same seen from either end. */
  public boolean gjensidig() {
    return gjensidig;
  }
}
