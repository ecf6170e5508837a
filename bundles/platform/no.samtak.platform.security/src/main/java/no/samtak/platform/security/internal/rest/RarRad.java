// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.security.internal.OddLook;
import no.samtak.platform.security.internal.OddRule;

/**
 * Something in the access log that looks odd.
 *
 * @param regel by which rule
 * @param hvorfor why it is here, in a sentence
 * @param bruker name of sign-in; empty where the rule is about a person
 * @param tjeneste slug of the person's service; empty where the rule is about a user
 * @param person the person's random id; likewise
 * @param antall how many
 * @param fra the first row
 * @param til the last row
 */
public record RarRad(
    OddRule regel,
    @Schema(example = "40 ulike personer på en time.") String hvorfor,
    @Schema(example = "saksbehandler") String bruker,
    String tjeneste,
    String person,
    long antall,
    Instant fra,
    Instant til) {
  private static final Texts TEXTS = Texts.of(RarRad.class.getClassLoader());

  static RarRad of(OddLook look, Language language) {
    return new RarRad(
        look.rule(),
        TEXTS.get(language, look.why()),
        look.user(),
        look.tjeneste(),
        look.person(),
        look.count(),
        look.first(),
        look.last());
  }

  String nokkel() {
    return regel + "-" + fra.toEpochMilli() + "-" + bruker + "-" + person;
  }
}
