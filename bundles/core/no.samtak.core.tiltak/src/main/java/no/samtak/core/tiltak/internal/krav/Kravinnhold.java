// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.krav;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says a tiltak requires; nothing is checked yet.
 *
 * @param tjenester kinds of service; not given = none
 * @param begrunnelse why it is changed; required
 */
@Schema(name = "Modulkravinnhold", description = "Hva et tiltak krever, og hvorfor det endres")
public record Kravinnhold(
    @Nullable List<String> tjenester, @Schema(maxLength = 1000) @Nullable String begrunnelse) {}
