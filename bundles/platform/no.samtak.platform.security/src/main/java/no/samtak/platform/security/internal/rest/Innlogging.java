// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to sign in, as it came.
 *
 * @param brukernavn the username, in any case
 * @param passord the password
 */
public record Innlogging(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "saksbehandler")
        @Nullable String brukernavn,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "password")
        @Nullable String passord) {
  /** Without the password, so that it never lands in a log. */
  @Override
  public String toString() {
    return "Innlogging";
  }
}
