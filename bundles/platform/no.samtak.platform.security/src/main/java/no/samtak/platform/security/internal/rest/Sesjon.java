// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import no.samtak.platform.api.security.Session;

/**
 * An open session.
 *
 * @param token for {@code Authorization: Bearer}
 * @param utloper when the token ends
 */
public record Sesjon(
    @Schema(
            requiredMode = Schema.RequiredMode.REQUIRED,
            description = "Sendes som Authorization: Bearer")
        String token,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Instant utloper) {
  static Sesjon of(Session session) {
    return new Sesjon(session.token(), session.expires());
  }

  /** Without the token, so that it never lands in a log. */
  @Override
  public String toString() {
    return "Sesjon[" + utloper + "]";
  }
}
