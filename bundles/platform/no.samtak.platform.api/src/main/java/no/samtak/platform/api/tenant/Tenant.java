// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.tenant;

import no.samtak.platform.api.text.Language;

/**
 * An organisation that the installation serves.
 *
 * @param slug stable name in addresses, lower case ASCII (R4)
 * @param name as people write it
 * @param language the language it administers in (administrasjonsspråk)
 */
public record Tenant(String slug, String name, Language language) {}
