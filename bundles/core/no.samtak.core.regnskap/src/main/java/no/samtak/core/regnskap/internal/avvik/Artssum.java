// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.avvik;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import no.samtak.core.regnskap.internal.hovedbok.Hovedbok;
import no.samtak.core.regnskap.internal.hovedbok.Saldo;
import no.samtak.core.regnskap.internal.kostra.Kostratabeller;

/**
 * The postings of a tiltak or project in a year on one art.
 *
 * @param funksjon of KOSTRA
 * @param art of KOSTRA, three digits; empty = not stated
 * @param navn of the art; empty = not in the table
 * @param belop as the ledger writes it, in kr with øre
 * @param posteringer how many
 * @param deltMed with whom the cost is shared; empty = its own
 * @param rad the first row of the ledger's file
 */
public record Artssum(
    String funksjon,
    String art,
    String navn,
    BigDecimal belop,
    long posteringer,
    String deltMed,
    long rad) {
  static List<Artssum> av(
      Hovedbok hovedbok, IntFunction<String> artsnavn, Avviksobjekt objekt, int aar) {
    Predicate<Saldo> dens =
        switch (objekt.slag()) {
          case TILTAK -> s -> s.nokkel().tiltakId().equals(objekt.kode());
          case PROSJEKT -> s -> s.nokkel().prosjekt().equals(objekt.kode());
          case PROSJEKTREGNSKAP -> s -> false;
        };
    return hovedbok
        .drift()
        .filter(s -> s.aar() == aar)
        .filter(dens)
        .sorted(Comparator.comparingInt(Saldo::art).thenComparingLong(Saldo::forsteRad))
        .map(
            s ->
                new Artssum(
                    s.nokkel().funksjon(),
                    Kostratabeller.art(s.art()),
                    artsnavn.apply(s.art()),
                    s.belop(),
                    s.posteringer(),
                    s.nokkel().deltMed(),
                    s.forsteRad()))
        .toList();
  }
}
