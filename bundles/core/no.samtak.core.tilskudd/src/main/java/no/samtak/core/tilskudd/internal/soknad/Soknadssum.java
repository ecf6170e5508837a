// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.soknad;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * The sums of a list of applications (OR-14). Only what is known is added up; how many are unknown
 * stands beside it.
 */
@Schema(
    name = "Soknadssum",
    description = "Summen av søknader og tilsagn; det ukjente er talt, ikke gjettet")
public record Soknadssum(
    @Schema(description = "Søknader", example = "4") long soknader,
    @Schema(description = "Sum det er søkt om, i kr", example = "1211000") BigDecimal soktKr,
    @Schema(description = "Søknader der beløpet er ukjent", example = "2") long ukjentSokt,
    @Schema(description = "Tilsagn", example = "4") long tilsagn,
    @Schema(description = "Sum av tilsagnene, i kr", example = "1575000") BigDecimal tilsagnKr,
    @Schema(description = "Tilsagn der beløpet er ukjent") long ukjentTilsagn,
    @Schema(description = "Søknader uten svar") long utenSvar,
    @Schema(description = "Tilsagn over det som er søkt om") long tilsagnOverSoknad) {

  /** The sums of what is sent and answered; what is only planned or withdrawn does not count. */
  public static Soknadssum av(List<Soknad> alle) {
    List<Soknadsinnhold> sendt =
        alle.stream()
            .map(Soknad::innhold)
            .filter(
                i ->
                    i.tilstand() != Soknadstilstand.PLANLAGT
                        && i.tilstand() != Soknadstilstand.TRUKKET)
            .toList();
    List<Soknadsinnhold> tilsagn =
        sendt.stream().filter(i -> i.tilstand() == Soknadstilstand.TILSAGN).toList();
    return new Soknadssum(
        sendt.size(),
        sum(sendt.stream().map(Soknadsinnhold::soktKr).filter(Objects::nonNull).toList()),
        sendt.stream().filter(i -> i.soktKr() == null).count(),
        tilsagn.size(),
        sum(tilsagn.stream().map(Soknadsinnhold::tilsagnKr).filter(Objects::nonNull).toList()),
        tilsagn.stream().filter(i -> i.tilsagnKr() == null).count(),
        sendt.stream().filter(i -> i.tilstand() == Soknadstilstand.SENDT).count(),
        sendt.stream().filter(Soknadsinnhold::tilsagnOverSoknad).count());
  }

  private static BigDecimal sum(List<BigDecimal> belop) {
    return belop.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
