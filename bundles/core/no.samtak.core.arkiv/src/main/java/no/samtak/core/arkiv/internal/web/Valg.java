// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.web;

/**
 * A choice in a form.
 *
 * @param verdi what is sent
 * @param tekst key of a text, or the words themselves
 */
public record Valg(String verdi, String tekst) {}
