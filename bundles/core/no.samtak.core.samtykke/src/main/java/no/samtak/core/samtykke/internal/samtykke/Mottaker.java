// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.samtykke;

/**
 * Who is told.
 *
 * @param slag what kind
 * @param tjeneste slug of a service of the kommune; empty for the other kinds
 * @param navn name of a next of kin or of an outside body; empty for a service
 */
public record Mottaker(Slag slag, String tjeneste, String navn) {
  /** The kinds of recipient. */
  public enum Slag {
    /** Another service of the kommune. */
    TJENESTE,
    /** A next of kin, by name (P4, KV-11). */
    PARORENDE,
    /** A body outside the kommune. */
    UTENFOR
  }

  /** A service. */
  public static Mottaker tjeneste(String slug) {
    return new Mottaker(Slag.TJENESTE, slug, "");
  }

  /** Somebody by name. */
  public static Mottaker navngitt(Slag slag, String navn) {
    return new Mottaker(slag, "", navn);
  }
}
