// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.avtale;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the kommune's sources that names an agreement or a template, and that the tiltak does
 * not have yet. A proposal: nobody has said that the tiltak needs it.
 *
 * @param kilde file and id of the row
 * @param navn as the source has it
 * @param slag as the source has it
 * @param frist as the source reads it; null = not stated
 */
@Schema(name = "Avtaleforslag", description = "En avtale eller mal som kilden nevner")
public record Avtaleforslag(
    String kilde, String navn, Avtale.Slag slag, @Nullable LocalDate frist) {}
