// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import no.samtak.core.api.funn.Funnklasse;

/**
 * A rule.
 *
 * @param id stable
 * @param klasse of all its findings
 * @param setning what the sources must keep
 */
@Schema(name = "Funnregel", description = "En regel som kildene skal holde")
public record RegelSvar(
    @Schema(description = "Stabil", example = "LE-F01") String id,
    @Schema(description = "Hva slags funn den gir") Funnklasse klasse,
    @Schema(description = "Det kildene skal holde, på språket det er spurt om") String setning) {}
