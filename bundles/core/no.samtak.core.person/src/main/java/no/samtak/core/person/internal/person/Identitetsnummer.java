// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import java.util.Optional;

/**
 * An identity number of eleven digits: fødselsnummer, D-number, or one of a test series. Both the
 * old control and the one of 2032 hold. Gender is never read out of it, nor is the century: the
 * birth date is a field of its own.
 *
 * @param siffer eleven digits
 * @param slag by its form
 * @param syntetisk whether it belongs to a test series, so that nobody has it
 */
public record Identitetsnummer(String siffer, Slag slag, boolean syntetisk) {
  private static final int[] VEKT_1 = {3, 7, 6, 1, 8, 9, 4, 5, 2};
  private static final int[] VEKT_2 = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
  private static final int[] DAGER = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  /** The kinds of number. */
  public enum Slag {
    /** Of who is registered as living here. */
    FODSELSNUMMER,
    /** Of who stays for a time. */
    D_NUMMER
  }

  /** Reads a number as people write it, spaces within; empty where it is none. */
  public static Optional<Identitetsnummer> les(String skrevet) {
    String siffer = skrevet.replaceAll("[\\s\\u00a0\\u202f]", "");
    if (!siffer.matches("\\d{11}") || !kontrollert(siffer)) {
      return Optional.empty();
    }
    int dag = Integer.parseInt(siffer.substring(0, 2));
    int maaned = Integer.parseInt(siffer.substring(2, 4));
    int aar = Integer.parseInt(siffer.substring(4, 6));
    Slag slag = dag > 40 ? Slag.D_NUMMER : Slag.FODSELSNUMMER;
    int ekteDag = dag > 40 ? dag - 40 : dag;
    int ekteMaaned = ekteMaaned(maaned);
    if (!finnes(ekteDag, ekteMaaned, aar)) {
      return Optional.empty();
    }
    return Optional.of(new Identitetsnummer(siffer, slag, maaned > 12));
  }

  /** The months of test series: 80 (the tax authority's), 65 and 60, 40 (the health network's). */
  private static int ekteMaaned(int maaned) {
    for (int serie : new int[] {80, 65, 60, 40}) {
      if (maaned > serie) {
        int rest = maaned - serie;
        return serie == 65 && rest > 12 ? 0 : rest;
      }
    }
    return maaned;
  }

  private static boolean finnes(int dag, int maaned, int aar) {
    // By two digits only: 00 counts as a leap year.
    return maaned >= 1
        && maaned <= 12
        && dag >= 1
        && dag <= DAGER[maaned - 1]
        && (dag < 29 || maaned != 2 || aar % 4 == 0);
  }

  private static boolean kontrollert(String siffer) {
    int forste = (sum(siffer, VEKT_1) + siffer.charAt(9) - '0') % 11;
    int andre = (sum(siffer, VEKT_2) + siffer.charAt(10) - '0') % 11;
    return forste <= 3 && andre == 0;
  }

  private static int sum(String siffer, int[] vekter) {
    int sum = 0;
    for (int i = 0; i < vekter.length; i++) {
      sum += vekter[i] * (siffer.charAt(i) - '0');
    }
    return sum;
  }

  /** Never the digits: a number does not belong in a log. */
  @Override
  public String toString() {
    return slag + (syntetisk ? " (syntetisk)" : "");
  }
}
