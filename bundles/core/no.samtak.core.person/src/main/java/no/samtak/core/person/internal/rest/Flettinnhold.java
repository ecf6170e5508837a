// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which other is the same human, or is not after all. */
@Schema(name = "Flettinnhold")
public record Flettinnhold(
    @Schema(description = "Id for den andre oppføringen") @Nullable String annen,
    @Schema(description = "Hvorfor", maxLength = 200) @Nullable String grunn) {
  String hvilken() {
    return annen == null ? "" : annen.strip();
  }

  String hvorfor() {
    return grunn == null ? "" : grunn.strip();
  }
}
