// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.innlesing;

import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One line of a preview.
 *
 * @param nummer order within the preview
 * @param art what kind of line
 * @param rad row of the file, the head is 1; 0 = the file as a whole
 * @param kolonne the column's name; may be empty
 * @param hva the dwelling's object number; may be empty
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
    /** A dwelling that is not there yet. */
    NY,
    /** A cell that changes. */
    ENDRET
  }

  /** How an error of the file's form is put right; null where the message itself says it. */
  public @Nullable Text rett() {
    return melding == null || !melding.key().startsWith("tabell.")
        ? null
        : new Text(melding.key() + ".rett", melding.args());
  }
}
