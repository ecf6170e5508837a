// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Set;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Role;
import org.jspecify.annotations.Nullable;

/** What is to hold of an account from now on, as it came; see {@link Account.Details}. */
public record KontoEndring(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String visningsnavn,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Set<Role> roller,
    @Schema(description = "Kortnavn på kommuner; * for alle") @Nullable Set<String> kommuner,
    @Schema(description = "Om kontoen kan logge inn") boolean aktiv) {
  Account.Details details() {
    return new Account.Details(
        visningsnavn == null ? "" : visningsnavn.strip(),
        roller == null ? Set.of() : roller,
        kommuner == null ? Set.of() : kommuner,
        aktiv);
  }
}
