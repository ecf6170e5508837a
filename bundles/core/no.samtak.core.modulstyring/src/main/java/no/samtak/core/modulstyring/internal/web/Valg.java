// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import no.samtak.platform.api.text.Text;

/**
 * A choice of a field.
 *
 * @param verdi what is sent
 * @param tekst what is read
 */
record Valg(String verdi, Text tekst) {}
