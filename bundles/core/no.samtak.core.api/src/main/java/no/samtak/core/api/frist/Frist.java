// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.frist;

import java.time.LocalDate;
import no.samtak.platform.api.text.Phrase;

/**
 * A deadline.
 *
 * @param kommune slug
 * @param fristId stable: the same deadline has the same id whenever it is asked for
 * @param dato the last day
 * @param slag what kind it is
 * @param tittel what must be done, in a few words; never about a person
 * @param tiltakId slug of the tiltak that it concerns; empty = none
 * @param ansvarlig the role or unit that answers for it; empty = nobody is named
 * @param ferdig whether it is done
 * @param lenke path of the page where it is done
 */
public record Frist(
    String kommune,
    String fristId,
    LocalDate dato,
    Fristslag slag,
    Phrase tittel,
    String tiltakId,
    String ansvarlig,
    boolean ferdig,
    String lenke) {}
