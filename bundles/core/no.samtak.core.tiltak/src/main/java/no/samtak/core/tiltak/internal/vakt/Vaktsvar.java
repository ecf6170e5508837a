// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.vakt;

import java.util.List;
import no.samtak.platform.api.text.Phrase;

/**
 * What a guard says of a change.
 *
 * @param id the guard's
 * @param navn what it looks after
 * @param stand how it stands
 * @param stopper whether the change does not happen because of it
 * @param mangler what is missing, a sentence each; empty where nothing is
 */
public record Vaktsvar(String id, Phrase navn, Stand stand, boolean stopper, List<Phrase> mangler) {
  public Vaktsvar {
    mangler = List.copyOf(mangler);
  }

  /** How a guard stands. */
  public enum Stand {
    /** Nothing is missing. */
    KLAR,
    /** Something is missing. */
    MANGLER,
    /** Expected, and nobody who contributes it is installed. */
    IKKE_INSTALLERT,
    /** It failed when it was asked; nobody knows what it would say. */
    SVARER_IKKE
  }
}
