// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import no.samtak.core.regnskap.internal.hovedbok.Fortegn;
import no.samtak.core.regnskap.internal.kostra.Kostratall;
import org.jspecify.annotations.Nullable;

/** The figures of a function in a year as they go out; null = not known, never zero. */
@Schema(
    name = "Kostratall",
    description = "Brutto og netto driftsutgifter for en funksjon, i kroner og øre")
public record KostraaarSvar(
    @Schema(example = "2011") int aar,
    @Schema(example = "243") String funksjon,
    @Schema(description = "Funksjonens navn det året; tomt = ikke i tabellen") String navn,
    @Schema(description = "Hvordan inntekter står i hovedboka") Fortegn fortegn,
    @Schema(description = "Brutto driftsutgifter", nullable = true) @Nullable BigDecimal bruttoKr,
    @Schema(description = "Netto driftsutgifter", nullable = true) @Nullable BigDecimal nettoKr,
    @Schema(description = "Innbyggere 18–66 år", nullable = true) @Nullable Integer innbyggere,
    @Schema(description = "Hvor folketallet er fra; tomt = ukjent") String folketallKilde,
    @Schema(description = "Brutto per innbygger 18–66 år", nullable = true)
        @Nullable BigDecimal bruttoPerInnbyggerKr,
    @Schema(description = "Netto per innbygger 18–66 år", nullable = true)
        @Nullable BigDecimal nettoPerInnbyggerKr) {
  static KostraaarSvar av(Kostratall t) {
    return new KostraaarSvar(
        t.aar(),
        t.funksjon(),
        t.navn(),
        t.fortegn(),
        t.brutto(),
        t.netto(),
        t.innbyggere(),
        t.folketallkilde(),
        t.bruttoPerInnbygger(),
        t.nettoPerInnbygger());
  }
}
