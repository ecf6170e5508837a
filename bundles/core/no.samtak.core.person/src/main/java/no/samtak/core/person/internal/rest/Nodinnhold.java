// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why somebody asks for emergency access. */
@Schema(name = "Nodinnhold")
public record Nodinnhold(
    @Schema(description = "Hvorfor liv eller helse er i fare", maxLength = 1000)
        @Nullable String grunn) {}
