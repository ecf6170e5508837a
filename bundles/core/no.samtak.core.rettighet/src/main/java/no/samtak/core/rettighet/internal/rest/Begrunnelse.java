// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why. */
@Schema(name = "Personvernbegrunnelse", description = "Hvorfor; lagres forseglet")
public record Begrunnelse(@Schema(maxLength = 1000) @Nullable String grunn) {}
