// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import no.samtak.core.samtykke.internal.samtykke.Samtykkeinnhold;
import org.jspecify.annotations.Nullable;

/**
 * What takes the place of a consent, and how the person said yes to it.
 *
 * @param innhold the new terms
 * @param svar how
 */
@Schema(
    name = "Samtykkeendring",
    description = "Det som kommer i stedet, og hvordan personen sa ja")
public record Endringsinnhold(@Nullable Samtykkeinnhold innhold, @Nullable Svarinnhold svar) {}
