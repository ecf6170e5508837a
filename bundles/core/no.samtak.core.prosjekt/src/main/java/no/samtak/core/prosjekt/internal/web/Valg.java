// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.web;

import no.samtak.platform.api.text.Text;

/** Something to choose in a form. */
record Valg(String verdi, Text tekst) {}
