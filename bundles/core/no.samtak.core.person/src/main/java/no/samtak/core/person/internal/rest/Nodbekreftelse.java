// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That somebody understands what emergency access means. */
@Schema(name = "Nodbekreftelse")
public record Nodbekreftelse(
    @Schema(
            description =
                "Jeg forstår at dette er en annen tjenestes person, at oppslaget blir logget, og"
                    + " at en leder går gjennom det")
        @Nullable Boolean forstaatt) {}
