// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Set;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * A new account, as it came.
 *
 * @param engangspassord the password until the user changes it, at least 12 characters
 */
public record NyKonto(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String brukernavn,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String visningsnavn,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Set<Role> roller,
    @Schema(description = "Kortnavn på kommuner; * for alle") @Nullable Set<String> kommuner,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "password", minLength = 12)
        @Nullable String engangspassord) {
  Account.Details details() {
    return new KontoEndring(visningsnavn, roller, kommuner, true).details();
  }

  /** Without the password, so that it never lands in a log. */
  @Override
  public String toString() {
    return "NyKonto[" + brukernavn + "]";
  }
}
