// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.hovedbok;

import java.util.Optional;

/**
 * Which postings of the operating accounts of a year; an empty text = any.
 *
 * @param aar the year
 * @param funksjon of KOSTRA
 * @param art of KOSTRA, with or without leading zeros
 * @param tiltakId slug of the tiltak
 * @param prosjekt code of the project
 */
public record Posteringssok(
    int aar, String funksjon, String art, String tiltakId, String prosjekt) {
  boolean har(Postering p) {
    return p.aar() == aar
        && p.kontoklasse().strip().equals(Saldo.DRIFT)
        && lik(funksjon, p.funksjon())
        && lik(tiltakId, p.tiltakId())
        && lik(prosjekt, p.prosjekt())
        && (art.isEmpty() || tall(art).equals(tall(p.art())));
  }

  private static boolean lik(String onsket, String verdi) {
    return onsket.isEmpty() || onsket.equals(verdi.strip());
  }

  private static Optional<Integer> tall(String art) {
    return art.strip().matches("\\d{1,4}")
        ? Optional.of(Integer.valueOf(art.strip()))
        : Optional.empty();
  }
}
