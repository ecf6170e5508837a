// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was done, in words without names. */
@Schema(name = "Bruddord", description = "Det som ble gjort, med ord, uten navn")
public record Bruddord(@Schema(maxLength = 2000) @Nullable String ord) {}
