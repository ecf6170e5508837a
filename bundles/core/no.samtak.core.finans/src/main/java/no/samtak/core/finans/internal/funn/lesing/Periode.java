// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.lesing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years from and to, both counted.
 *
 * @param fra first year
 * @param til last year, not before the first
 */
public record Periode(int fra, int til) {
  private static final Pattern FRA_TIL =
      Pattern.compile("([12]\\d{3})(?:\\s*[-\u2010-\u2015]\\s*([12]\\d{3}))?");

  /** The years of {@code 2010-2013} or {@code 2010}; empty where it is none. */
  public static Optional<Periode> av(String celle) {
    Matcher treff = FRA_TIL.matcher(celle.strip());
    if (!treff.matches()) {
      return Optional.empty();
    }
    int fra = Integer.parseInt(treff.group(1));
    int til = treff.group(2) == null ? fra : Integer.parseInt(treff.group(2));
    return fra <= til ? Optional.of(new Periode(fra, til)) : Optional.empty();
  }

  /** Whether all of the other period is within this one. */
  public boolean rommer(Periode annen) {
    return fra <= annen.fra && annen.til <= til;
  }

  /** The shortest period with all years of both. */
  public Periode sammenMed(Periode annen) {
    return new Periode(Math.min(fra, annen.fra), Math.max(til, annen.til));
  }

  /** {@code 2010-2013}. */
  public String tekst() {
    return fra + "-" + til;
  }
}
