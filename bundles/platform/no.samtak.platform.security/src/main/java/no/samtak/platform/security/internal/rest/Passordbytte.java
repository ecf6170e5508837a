// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A user's own change of password, as it came.
 *
 * @param brukernavn the username, in any case
 * @param passord the password until now
 * @param nyttPassord the password from now on, at least 12 characters
 */
public record Passordbytte(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String brukernavn,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "password")
        @Nullable String passord,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "password", minLength = 12)
        @Nullable String nyttPassord) {
  /** Without the passwords, so that they never land in a log. */
  @Override
  public String toString() {
    return "Passordbytte";
  }
}
