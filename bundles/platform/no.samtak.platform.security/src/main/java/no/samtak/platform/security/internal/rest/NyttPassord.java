// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A new one-time password for an account, as it came.
 *
 * @param engangspassord at least 12 characters
 */
public record NyttPassord(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "password", minLength = 12)
        @Nullable String engangspassord) {
  /** Without the password, so that it never lands in a log. */
  @Override
  public String toString() {
    return "NyttPassord";
  }
}
