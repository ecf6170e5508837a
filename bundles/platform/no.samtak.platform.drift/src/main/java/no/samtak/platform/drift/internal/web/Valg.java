// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.web;

/**
 * A choice of a form.
 *
 * @param verdi what is sent
 * @param tekst a key, or the words themselves
 */
public record Valg(String verdi, String tekst) {}
