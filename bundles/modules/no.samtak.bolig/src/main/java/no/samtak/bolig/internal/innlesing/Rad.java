// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.innlesing;

import no.samtak.bolig.internal.boenhet.Klargjoring;
import no.samtak.bolig.internal.boenhet.Opplysninger;
import no.samtak.bolig.internal.boenhet.Utleie;

/**
 * A row of the file that is right.
 *
 * @param nummer as a person counts; the head is 1
 * @param opplysninger what it says of the dwelling
 * @param utleie state of a dwelling that is new
 * @param klargjoring state of a dwelling that is new
 */
public record Rad(long nummer, Opplysninger opplysninger, Utleie utleie, Klargjoring klargjoring) {}
