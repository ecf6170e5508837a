// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.radar;

import no.samtak.platform.api.text.Text;

/**
 * Somebody who could not be asked.
 *
 * @param hva what is missing
 * @param hvem id of the contributor that failed; empty where none is installed
 */
public record Mangel(Hva hva, String hvem) {
  /** What can be missing. */
  public enum Hva {
    /** Who pays: nobody is installed who knows. */
    FINANSIERING,
    /** What tiltak are and how they hang together: nobody is installed who knows. */
    TILTAKSKUNNSKAP,
    /** What tiltak require of modules: nobody is installed who knows. */
    MODULKRAV,
    /** Figures of one who failed. */
    TALL,
    /** Deadlines of one who failed. */
    FRISTER
  }

  /** Nobody is installed who knows. */
  public static Mangel ikkeInstallert(Hva hva) {
    return new Mangel(hva, "");
  }

  /** In words. */
  public Text tekst() {
    return Text.of("radar.mangel." + hva.name(), hvem);
  }
}
