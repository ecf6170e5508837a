// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import no.samtak.platform.api.security.PersonLog;
import no.samtak.platform.api.text.Language;

/** That somebody looked at a person, or tried to, in words. */
@Schema(name = "Innsynsrad", description = "At noen så på en person, eller prøvde")
public record Innsynsrad(
    Instant tidspunkt,
    @Schema(description = "Brukernavn") String bruker,
    String roller,
    String hva,
    @Schema(description = "Formål og grunnlag; tomt når loggen ikke sier det") String hvorfor,
    @Schema(description = "Om det ble vist") boolean vist) {
  static Innsynsrad av(PersonLog.Look look, Language sprak) {
    return new Innsynsrad(
        look.at(),
        look.user(),
        look.roles().in(sprak),
        look.what().in(sprak),
        look.why().in(sprak),
        look.allowed());
  }
}
