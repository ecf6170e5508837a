// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.grunnlag;

import java.time.LocalDate;
import no.samtak.platform.api.text.Language;

/**
 * What is asked of the registers.
 *
 * @param kommune slug
 * @param tiltakId slug
 * @param dato the business date that the paper is made on
 * @param sprak the paper's language
 */
public record Sporsmal(String kommune, String tiltakId, LocalDate dato, Language sprak) {}
