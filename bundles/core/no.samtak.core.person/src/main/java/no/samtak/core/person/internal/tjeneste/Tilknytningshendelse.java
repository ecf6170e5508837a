// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.tjeneste;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What happened to a tie.
 *
 * @param nummer from 1
 * @param hva {@code OPPRETTET}, {@code ENDRET}, {@code BEKREFTET}, {@code AVSLUTTET}
 * @param bruker who did it
 * @param dag the business date
 */
public record Tilknytningshendelse(
    long nummer, String hva, String grunn, String bruker, LocalDate dag, Instant tid) {}
