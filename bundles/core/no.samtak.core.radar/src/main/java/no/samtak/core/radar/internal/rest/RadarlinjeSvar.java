// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import no.samtak.core.api.frist.Frist;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.radar.internal.radar.Dekning;
import no.samtak.core.radar.internal.radar.Modulforslag;
import no.samtak.core.radar.internal.radar.Radarlinje;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A line of the radar, flat enough for a file.
 *
 * @param finansieringId stable id of the funding that ends
 * @param aarligKr external money of its last year in kr; null = unknown
 * @param aarligMinst whether more is paid that nobody knows the amount of
 * @param personer each with what it counts; small numbers protected
 */
@Schema(name = "Radarlinje", description = "En finansiering som slutter, og hva som følger")
public record RadarlinjeSvar(
    LocalDate sisteDag,
    long dagerIgjen,
    String tiltakId,
    String tiltak,
    @Nullable TiltakTilstand tilstand,
    String ansvarlig,
    String finansieringId,
    String kilde,
    String ordning,
    FinansieringTilstand finansieringTilstand,
    Finansiering.Opphav opphav,
    @Schema(description = "Eksterne penger i det siste året, i kr; ikke oppgitt = ukjent")
        @Nullable BigDecimal aarligKr,
    @Schema(description = "Om beløpet er det minste det kan være") boolean aarligMinst,
    Dekning.Slag dekning,
    @Nullable LocalDate dekketTil,
    String dekketAv,
    @Schema(description = "Siste dag noen betaler uten opphold; ikke oppgitt = uten slutt")
        @Nullable LocalDate sluttdag,
    @Nullable LocalDate truetFra,
    boolean erTruet,
    @Nullable Integer plasser,
    boolean plasserMinst,
    List<PersontallSvar> personer,
    List<TapSvar> tapes,
    List<LenkeSvar> lenker,
    @Schema(description = "Moduler ingen vil ha etter siste dag") List<String> moduler,
    @Nullable LocalDate nesteFrist,
    String nesteFristTittel,
    String lenke) {
  static RadarlinjeSvar av(Radarlinje linje, Language sprak) {
    Finansiering f = linje.finansiering();
    Frist frist = linje.nesteFrist();
    return new RadarlinjeSvar(
        linje.sisteDag(),
        linje.dagerIgjen(),
        linje.tiltakId(),
        linje.tiltak(),
        linje.tilstand(),
        linje.ansvarlig(),
        f.id(),
        f.kilde(),
        f.ordning(),
        f.tilstand(),
        f.opphav(),
        linje.aarlig().kjent(),
        linje.aarlig().minst(),
        linje.dekning().slag(),
        linje.dekning().til(),
        linje.dekning().kilde(),
        linje.sluttdag(),
        linje.truetFra(),
        linje.erTruet(),
        linje.plasser().antall(),
        linje.plasser().minst(),
        linje.personer().stream().map(p -> PersontallSvar.av(p, sprak)).toList(),
        linje.tapes().stream().map(TapSvar::av).toList(),
        linje.lenker().stream().map(LenkeSvar::av).toList(),
        linje.moduler().stream().map(Modulforslag::modul).toList(),
        frist == null ? null : frist.dato(),
        frist == null ? "" : frist.tittel().in(sprak),
        f.lenke());
  }
}
