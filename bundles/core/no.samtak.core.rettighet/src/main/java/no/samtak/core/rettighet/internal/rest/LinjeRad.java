// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import no.samtak.core.rettighet.internal.sletting.Slettelinje;
import no.samtak.platform.api.text.Language;

/** A line of an erasure's report, or of its trial. */
@Schema(name = "Slettelinje", description = "Hva som ble av radene i en tabell")
public record LinjeRad(
    String modul,
    @Schema(description = "skjema.tabell; tom når modulen svarer for alt sitt") String tabell,
    long slettet,
    long anonymisert,
    long beholdt,
    @Schema(description = "Hvorfor noe er beholdt") String hvorfor) {
  static LinjeRad av(Slettelinje l) {
    return new LinjeRad(
        l.modul(),
        l.tabell(),
        l.slettet(),
        l.anonymisert(),
        l.beholdt(),
        l.hvorfor().in(Language.NB));
  }

  String nokkel() {
    return modul + ' ' + tabell;
  }
}
