// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import no.samtak.core.tiltak.internal.finans.Innfasing;

/**
 * A year of a group of tiltak; amounts in 1000 kr.
 *
 * @param gruppe what they have in common; empty = the plan does not say
 * @param aar the year
 * @param behovTkr what the kommune must pay: own shares and need
 * @param minst whether the need is at least this
 * @param eksterntTkr external money with an amount
 * @param ukjenteEksterne tiltak with external money without an amount
 */
@Schema(name = "Innfasingsgruppe", description = "Ett år for en gruppe tiltak. Beløp i 1000 kr")
public record GruppeSvar(
    @Schema(description = "Det tiltakene har felles; tom når planen ikke sier det") String gruppe,
    @Schema(example = "2012") int aar,
    @Schema(description = "Det kommunen må betale: K + B") BigDecimal behovTkr,
    @Schema(description = "Behovet er minst dette") boolean minst,
    @Schema(description = "Eksterne penger med kjent beløp (E)") BigDecimal eksterntTkr,
    @Schema(description = "Tiltak med eksterne penger uten kjent beløp") int ukjenteEksterne) {
  static GruppeSvar av(String gruppe, Innfasing.Aar a) {
    return new GruppeSvar(gruppe, a.aar(), a.behov(), a.minst(), a.eksternt(), a.ukjenteEksterne());
  }

  String nokkel() {
    return aar + "/" + gruppe;
  }
}
