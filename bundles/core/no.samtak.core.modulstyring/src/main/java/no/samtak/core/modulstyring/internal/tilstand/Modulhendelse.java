// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.tilstand;

import java.time.Instant;
import java.time.LocalDate;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.platform.api.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a module in a kommune.
 *
 * @param nummer grows with each event of the installation; orders them
 * @param kommune slug
 * @param modul short name
 * @param hva what happened
 * @param fra the state before
 * @param til the state after
 * @param tid when
 * @param dato the business date then
 * @param av who, as shown to colleagues; empty = the product itself, as approved
 * @param grunn why, in the words of whoever decided; never null, empty words = {@code hva} says it
 *     all
 * @param annenModul the other module of a swap; null where there is none
 * @param forslagId the proposal that it carries out; null where it is none
 */
public record Modulhendelse(
    long nummer,
    String kommune,
    String modul,
    Overgang hva,
    Modultilstand fra,
    Modultilstand til,
    Instant tid,
    LocalDate dato,
    String av,
    Phrase grunn,
    @Nullable String annenModul,
    @Nullable String forslagId) {}
