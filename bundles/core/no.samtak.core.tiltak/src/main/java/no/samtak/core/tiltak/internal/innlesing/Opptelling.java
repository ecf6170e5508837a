// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

/**
 * What a file holds, against what is there.
 *
 * @param rader rows read, good and bad; the head does not count
 * @param nye rows that are not there yet
 * @param endret rows that are there with another content
 * @param like rows that are there and the same
 * @param mangler rows that are there and not in the file; they stay
 * @param feil errors, of which a row may have several
 */
public record Opptelling(long rader, long nye, long endret, long like, long mangler, long feil) {
  /** Whether reading it in would change nothing. */
  public boolean ingenEndring() {
    return nye == 0 && endret == 0 && feil == 0;
  }
}
