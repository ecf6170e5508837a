// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.kjede;

import io.swagger.v3.oas.annotations.media.Schema;
import no.samtak.core.api.tiltak.Lenkeslag;
import org.jspecify.annotations.Nullable;

/**
 * What a person writes of a link; nothing is checked yet. The same for REST and the form.
 *
 * @param fra slug of the one that delivers or presupposes
 * @param til slug of the other
 * @param slag how they hang together
 * @param hva what they share or hand over
 * @param virkning what happens to the other when one closes
 * @param begrunnelse why it is made or changed
 */
@Schema(name = "Lenkeinnhold", description = "Hvordan to tiltak henger sammen, og hvorfor")
public record Lenkeinnhold(
    @Schema(description = "Den som leverer eller forutsetter", example = "dagsverket")
        @Nullable String fra,
    @Schema(example = "kontakten") @Nullable String til,
    @Nullable Lenkeslag slag,
    @Schema(maxLength = 500, example = "glassovn") @Nullable String hva,
    @Schema(maxLength = 1000) @Nullable String virkning,
    @Schema(maxLength = 1000) @Nullable String begrunnelse) {}
