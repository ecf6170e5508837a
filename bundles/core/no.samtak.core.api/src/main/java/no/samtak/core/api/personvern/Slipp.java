// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.personvern;

/**
 * Leave to look.
 *
 * @param grunnlag what it stands on
 * @param referanse id of the consent, the recorded exception or the emergency access; empty for
 *     one's own service
 * @param dybde how much may be shown; at least what was asked for
 */
public record Slipp(Grunnlag grunnlag, String referanse, Dybde dybde) {}
