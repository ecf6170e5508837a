// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.giver;

import java.math.BigDecimal;
import java.util.List;
import no.samtak.core.tilskudd.internal.finansiering.Registrert;
import no.samtak.core.tilskudd.internal.ordning.Ordning;
import no.samtak.core.tilskudd.internal.soknad.Soknad;

/**
 * A funder with all that has one of its names. Applications and fundings may be about the same
 * money; they are never added to each other.
 *
 * @param eksternKr the external money of the fundings that is known, in kr
 * @param ukjentEkstern how many years of external money are of unknown amount
 * @param ligner funders of the register with a name that is the same but for case and punctuation;
 *     empty where this one is registered
 */
public record Giveroversikt(
    Giverrad rad,
    List<Ordning> ordninger,
    List<Soknad> soknader,
    List<Registrert> finansieringer,
    BigDecimal eksternKr,
    long ukjentEkstern,
    List<Giver> ligner) {
  public Giveroversikt {
    ordninger = List.copyOf(ordninger);
    soknader = List.copyOf(soknader);
    finansieringer = List.copyOf(finansieringer);
    ligner = List.copyOf(ligner);
  }
}
