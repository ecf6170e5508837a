// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.tiltak;

import no.samtak.core.api.tiltak.TiltakTilstand;
import org.jspecify.annotations.Nullable;

/**
 * Which tiltak, and in which order.
 *
 * @param tekst part of name, slug or target group, whatever its case; empty = all
 * @param tilstand only those in this state; null = all
 * @param orden what decides the order; those alike in it go by slug
 * @param synkende whether the order is turned
 */
public record TiltakSok(
    String tekst, @Nullable TiltakTilstand tilstand, Orden orden, boolean synkende) {
  /** All of them, by name. */
  public static final TiltakSok ALLE = new TiltakSok("", null, Orden.NAVN, false);

  /** What a list can be ordered by. */
  public enum Orden {
    /** By name, the Norwegian way. */
    NAVN,
    /** By the state's code. */
    TILSTAND
  }
}
