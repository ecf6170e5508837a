// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import no.samtak.core.tiltak.internal.finans.Innfasing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import org.jspecify.annotations.Nullable;

/**
 * A year of the plan as others see it; amounts in 1000 kr.
 *
 * @param aar the year
 * @param behovTkr what the kommune must pay: own shares and need
 * @param minst whether the need is at least this
 * @param egenandelTkr own shares (K)
 * @param behovUtenTilskuddTkr need for municipal financing (B)
 * @param eksterntTkr external money with an amount (E)
 * @param ukjenteEksterne tiltak with external money without an amount
 * @param endringTkr change of the need since the year before; null in the first year
 */
@Schema(name = "Innfasingsaar", description = "Ett år i planen. Beløp i 1000 kr")
public record InnfasingsaarSvar(
    @Schema(example = "2012") int aar,
    @Schema(description = "Det kommunen må betale: K + B", example = "2668") BigDecimal behovTkr,
    @Schema(description = "Behovet er minst dette, fordi en egenandel ikke har beløp")
        boolean minst,
    @Schema(description = "Egenandeler (K)") BigDecimal egenandelTkr,
    @Schema(description = "Behov for kommunale penger (B)") BigDecimal behovUtenTilskuddTkr,
    @Schema(description = "Eksterne penger med kjent beløp (E)") BigDecimal eksterntTkr,
    @Schema(description = "Tiltak med eksterne penger uten kjent beløp") int ukjenteEksterne,
    @Schema(nullable = true, description = "Endring i behovet siden året før")
        @Nullable BigDecimal endringTkr) {
  static InnfasingsaarSvar av(Innfasing.Aar a) {
    return new InnfasingsaarSvar(
        a.aar(),
        a.behov(),
        a.minst(),
        a.egenandel(),
        a.behovUtenTilskudd(),
        a.eksternt(),
        a.ukjenteEksterne(),
        a.endring());
  }

  /** One part of the years. */
  static Slice<InnfasingsaarSvar> del(Innfasing innfasing, PageQuery del) {
    return Slice.part(
        innfasing.aar().stream().map(InnfasingsaarSvar::av).toList(),
        del,
        a -> String.valueOf(a.aar()));
  }
}
