// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.tjeneste;

/**
 * A service unit with its own secrecy domain, such as a housing office or a health station.
 *
 * @param kommune slug
 * @param slug short name within the kommune, never changed: a-z, 0-9, hyphen
 * @param navn as people know it
 * @param aktiv whether it still takes in people; a closed one keeps its records
 */
public record Tjeneste(String kommune, String slug, String navn, boolean aktiv) {}
