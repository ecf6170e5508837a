// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One line of a preview.
 *
 * @param nummer order within the preview
 * @param art what kind of line
 * @param rad row of the file, the head is 1; 0 where it is none
 * @param kolonne the column's name; may be empty
 * @param hva the row's key, for people; empty for errors
 * @param funnet an error: what stands there; a change: what is there now
 * @param blir a change: what it becomes; else empty
 * @param melding an error's message; else null
 */
public record Innlesingslinje(
    int nummer,
    Art art,
    long rad,
    String kolonne,
    String hva,
    String funnet,
    String blir,
    @Nullable Text melding) {
  /** At most so many lines of each kind are kept; all are counted. */
  public static final int MAKS = 1_000;

  /** Kinds of line. */
  public enum Art {
    /** Something is wrong. */
    FEIL,
    /** A row that is not there yet. */
    NY,
    /** A cell that changes. */
    ENDRET,
    /** A row that is there and not in the file. */
    MANGLER
  }

  /** How an error is put right; null where the line is none. */
  public @Nullable Text rett() {
    return melding == null ? null : new Text(melding.key() + ".rett", melding.args());
  }
}
