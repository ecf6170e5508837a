// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.brudd;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samtak.core.rettighet.internal.sak.Regler;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What is written down of a breach; no names in it. */
@Schema(name = "Bruddinnhold", description = "Et brudd på personopplysningssikkerheten, uten navn")
public record Bruddinnhold(
    @Schema(maxLength = 120) @Nullable String tittel,
    @Schema(description = "Når kommunen fikk vite om det") @Nullable Instant oppdaget,
    @Schema(description = "Tjenestens navn i adresser; tom = flere eller ingen")
        @Nullable String tjeneste,
    @Schema(description = "Hvor mange personer; tom = ikke kjent") @Nullable Integer antall,
    @Schema(maxLength = 2000) @Nullable String beskrivelse) {

  Brudd kontrollert(String kommune, String id, Instant naa) {
    List<FieldError> feil = new ArrayList<>();
    String hva = Regler.paakrevd("tittel", tittel, 120, feil);
    String hvor = Regler.tekst("tjeneste", tjeneste, 64, feil);
    String alt = Regler.paakrevd("beskrivelse", beskrivelse, 2000, feil);
    Instant naar = Regler.valgt("oppdaget", oppdaget, feil);
    if (naar != null && naar.isAfter(naa)) {
      feil.add(new FieldError("oppdaget", Text.of("rettighet.feil.framtid")));
    }
    if (antall != null && antall < 0) {
      feil.add(new FieldError("antall", Text.of("feil.ikkeTall")));
    }
    Regler.krev(feil);
    return new Brudd(
        id,
        kommune,
        hva,
        Objects.requireNonNull(naar),
        hvor,
        antall,
        alt,
        Bruddtilstand.OPPDAGET,
        null,
        "",
        null,
        null,
        "",
        0);
  }
}
