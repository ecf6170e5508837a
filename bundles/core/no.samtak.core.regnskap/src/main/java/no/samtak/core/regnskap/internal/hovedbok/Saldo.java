// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.hovedbok;

import java.math.BigDecimal;

/**
 * All postings of a year that are alike in these.
 *
 * @param nokkel what they have in common
 * @param belop their sum, in kr with øre, as the ledger writes it
 * @param posteringer how many they are
 * @param forsteRad the first of their rows in the file
 */
public record Saldo(Nokkel nokkel, BigDecimal belop, long posteringer, long forsteRad) {
  /** The class of the operating accounts. */
  public static final String DRIFT = "1";

  /** An art that is not stated. */
  public static final int UTEN_ART = -1;

  /**
   * What tells balances apart.
   *
   * @param aar the year
   * @param kontoklasse 1 = operating accounts
   * @param funksjon of KOSTRA; empty = not stated
   * @param art of KOSTRA; {@link #UTEN_ART} = not stated
   * @param prosjekt code; empty = none
   * @param tiltakId slug; empty = none
   * @param deltMed with whom the cost is shared; empty = it is the tiltak's or project's alone
   */
  public record Nokkel(
      int aar,
      String kontoklasse,
      String funksjon,
      int art,
      String prosjekt,
      String tiltakId,
      String deltMed) {}

  /** The year. */
  public int aar() {
    return nokkel.aar();
  }

  /** The art. */
  public int art() {
    return nokkel.art();
  }

  /** Whether it is of the operating accounts. */
  public boolean drift() {
    return nokkel.kontoklasse().equals(DRIFT);
  }

  Saldo og(BigDecimal mer) {
    return new Saldo(nokkel, belop.add(mer), posteringer + 1, forsteRad);
  }
}
