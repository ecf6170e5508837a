// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal;

/**
 * Which notices are asked for, and in which order.
 *
 * @param tekst words to find in title or text, whatever their case; empty = all
 * @param bareGjeldende only those that are shown today, by the business date
 * @param rekkefolge their order
 */
public record OppslagSok(String tekst, boolean bareGjeldende, Rekkefolge rekkefolge) {
  /** All of them, the newest first. */
  public static final OppslagSok ALLE = new OppslagSok("", false, Rekkefolge.FRA_SYNKENDE);

  /** The orders that a list can have; each is an index away or a few hundred rows at most. */
  public enum Rekkefolge {
    FRA_STIGENDE,
    FRA_SYNKENDE,
    TITTEL_STIGENDE,
    TITTEL_SYNKENDE
  }
}
