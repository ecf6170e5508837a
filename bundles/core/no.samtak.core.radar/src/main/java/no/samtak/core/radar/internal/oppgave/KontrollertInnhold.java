// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.oppgave;

import java.time.LocalDate;

/**
 * What a task holds, checked.
 *
 * @param tiltakId slug of a tiltak that is there; empty = none
 */
public record KontrollertInnhold(String hva, LocalDate frist, String ansvarlig, String tiltakId) {}
