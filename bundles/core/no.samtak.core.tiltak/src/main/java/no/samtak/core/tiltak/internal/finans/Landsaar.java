// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.finans;

import java.math.BigDecimal;

/**
 * What all tiltak of a kommune cost in a year; amounts in 1000 kr, as in {@link Innfasing.Aar}.
 *
 * @param kommune slug
 * @param aar the year
 * @param egenandel own shares (K) with an amount
 * @param behovUtenTilskudd need for municipal financing (B)
 * @param minst whether the need is at least this
 * @param eksternt external money (E) with an amount
 * @param ukjenteEksterne how many tiltak have external money without an amount
 */
public record Landsaar(
    String kommune,
    int aar,
    BigDecimal egenandel,
    BigDecimal behovUtenTilskudd,
    boolean minst,
    BigDecimal eksternt,
    long ukjenteEksterne) {
  /** What the kommune must pay: own shares and need. */
  public BigDecimal behov() {
    return egenandel.add(behovUtenTilskudd);
  }
}
