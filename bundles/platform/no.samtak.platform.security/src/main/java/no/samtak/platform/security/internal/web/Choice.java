// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.web;

/**
 * One of several in a form.
 *
 * @param verdi what the form sends
 * @param tekst what the user reads: a {@code Text} or a plain string
 */
public record Choice(String verdi, Object tekst) {}
