// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.oppgave;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What happened to a task, and how it was after it.
 *
 * @param nummer 1 is the first of the task
 * @param bruker who, as shown to colleagues
 */
@Schema(name = "Oppgavehendelse", description = "Noe som har skjedd med en oppgave")
public record Oppgavehendelse(
    long nummer,
    Slag hendelse,
    Instant tid,
    String bruker,
    String hva,
    LocalDate frist,
    String ansvarlig,
    String tiltakId) {
  /** What can happen. */
  public enum Slag {
    /** Written down. */
    OPPRETTET,
    /** Words, day, responsible or tiltak changed. */
    ENDRET,
    /** Done. */
    FERDIG,
    /** Not done after all. */
    GJENAPNET
  }
}
