// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.kjede;

import no.samtak.core.api.tiltak.Lenkeslag;
import org.jspecify.annotations.Nullable;

/**
 * Which links, and in which order.
 *
 * @param tekst part of a name, of what is shared or of what follows, whatever its case; empty = all
 * @param tiltakId only those with this tiltak at one end; empty = all
 * @param slag only of this kind; null = all
 * @param orden what decides the order
 * @param synkende whether the order is turned
 */
public record Lenkesok(
    String tekst, String tiltakId, @Nullable Lenkeslag slag, Orden orden, boolean synkende) {
  /** All of them, by the first tiltak's name. */
  public static final Lenkesok ALLE = new Lenkesok("", "", null, Orden.FRA, false);

  /** What a list can be ordered by. */
  public enum Orden {
    /** By the name of the first tiltak. */
    FRA,
    /** By the name of the other. */
    TIL,
    /** By the kind. */
    SLAG
  }

  /** Those that have a tiltak at one end. */
  public static Lenkesok av(String tiltakId) {
    return new Lenkesok("", tiltakId, null, Orden.FRA, false);
  }
}
