// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import no.samtak.core.api.modul.Datatabell.Sletteregel;
import no.samtak.core.rettighet.internal.oppbevaring.Forfall;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;

/** What is due in a table. */
@Schema(name = "Forfall", description = "Rader som er eldre enn regelen sier, i én tabell")
public record ForfallRad(
    String modul,
    String tabell,
    Sletteregel regel,
    @Schema(description = "Rader som sluttet før denne dagen") @Nullable LocalDate grense,
    long rader,
    long personer,
    @Schema(description = "Hvorfor ingenting kan gjøres; tom = det kan") String hinder) {
  static ForfallRad av(Forfall f) {
    return new ForfallRad(
        f.modul(),
        f.tabell(),
        f.regel(),
        f.grense(),
        f.rader(),
        f.personer(),
        f.hinder() == null ? "" : f.hinder().in(Language.NB));
  }
}
