// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import no.samtak.core.regnskap.internal.avvik.Aarsavvik;
import no.samtak.core.regnskap.internal.avvik.Avviksobjekt;
import no.samtak.core.regnskap.internal.avvik.Objektslag;
import no.samtak.core.regnskap.internal.avvik.Skille;
import org.jspecify.annotations.Nullable;

/**
 * A year of an object as it goes out; amounts in kr with øre, null = not stated or not known.
 *
 * @param forklaring what a person says of the year; empty = nothing
 */
@Schema(name = "Avvik", description = "Budsjett mot regnskap for ett år, i kroner og øre")
public record AvvikSvar(
    @Schema(description = "Det tallene gjelder", example = "prosjektregnskap") String objekt,
    @Schema(description = "Hva slags objekt") Objektslag slag,
    @Schema(description = "Navnet; tomt = ikke oppgitt") String navn,
    @Schema(example = "2010") int aar,
    @Schema(description = "Tilskudd i budsjettet", nullable = true) @Nullable BigDecimal tilskuddKr,
    @Schema(description = "Egenandel i budsjettet", nullable = true)
        @Nullable BigDecimal egenandelKr,
    @Schema(description = "Budsjetterte utgifter", nullable = true, example = "234000")
        @Nullable BigDecimal budsjettKr,
    @Schema(
            description = "Utgifter i regnskapet; null = kan ikke skilles ut, ikke 0",
            nullable = true,
            example = "238150.19")
        @Nullable BigDecimal regnskapKr,
    @Schema(
            description = "Regnskap minus budsjett; null = ett av dem er ukjent",
            nullable = true,
            example = "4150.19")
        @Nullable BigDecimal avvikKr,
    @Schema(description = "Om regnskapet kan skilles fra andres") Skille skille,
    @Schema(description = "Det som er objektets eget når resten er felles", nullable = true)
        @Nullable BigDecimal minstKr,
    @Schema(description = "Det som er felles og ikke delt", nullable = true)
        @Nullable BigDecimal fellesKr,
    @Schema(description = "Hvem kostnaden er felles med") String deltMed,
    @Schema(description = "Budsjetterte inntekter", nullable = true)
        @Nullable BigDecimal inntektBudsjettKr,
    @Schema(description = "Inntekter i regnskapet", nullable = true)
        @Nullable BigDecimal inntektRegnskapKr,
    @Schema(description = "Det kilden selv sier om året") String merknad,
    @Schema(description = "Forklaringen en person har skrevet; tom = ingen") String forklaring,
    @Schema(description = "Fil og rad", example = "prosjektregnskap 3") String kilde) {
  static AvvikSvar av(Avviksobjekt o, Aarsavvik a, String forklaring) {
    return new AvvikSvar(
        o.id(),
        o.slag(),
        o.navn(),
        a.aar(),
        a.tilskudd(),
        a.egenandel(),
        a.budsjett(),
        a.regnskap(),
        a.avvik(),
        a.skille(),
        a.minst(),
        a.felles(),
        String.join("; ", a.deltMed()),
        a.inntektBudsjett(),
        a.inntektRegnskap(),
        a.merknad(),
        forklaring,
        a.kilder().stream().map(k -> k.fil() + " " + k.rad()).collect(Collectors.joining(", ")));
  }

  String nokkel() {
    return objekt + "/" + aar;
  }
}
