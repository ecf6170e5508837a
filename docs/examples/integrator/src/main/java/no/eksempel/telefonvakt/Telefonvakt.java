// SPDX-License-Identifier: EUPL-1.2
package no.eksempel.telefonvakt;

/**
 * Which telephone is answered today in a kommune.
 *
 * @param telefon digits, maybe with a plus sign in front
 * @param rolle who answers, by role and never by name
 */
public record Telefonvakt(String telefon, String rolle) {}
