// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import no.samtak.core.modulstyring.internal.behov.Behov;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;

/** A kind of service that tiltak require. */
@Schema(name = "Modulbehov", description = "Et slag av tjeneste som tiltak krever")
public record BehovRad(
    @Schema(example = "bolig") String slag,
    @Schema(description = "Modulene på noden som gir det; ingen = ingen gir det")
        List<String> moduler,
    boolean onsket,
    @Nullable LocalDate tilOgMed,
    String grunn,
    List<OnskeSvar> onsker) {
  static BehovRad av(Behov b, Language sprak) {
    return new BehovRad(
        b.slag(),
        b.moduler(),
        b.onsket(),
        b.til(),
        b.setning().in(sprak),
        b.onsker().stream().map(OnskeSvar::av).toList());
  }
}
