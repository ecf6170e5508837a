// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import no.samtak.platform.api.rest.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A file that was sent in: what it holds against what was there, and what became of it. Kept in the
 * database, so that a preview can be carried out on any node.
 *
 * @param id random
 * @param type slug of the {@link Filtype}
 * @param filnavn as the sender called it; for people to read
 * @param sha256 of the file as it was sent, 64 hexadecimal digits
 * @param storrelse in bytes, as it was sent
 * @param tilstand whether it is shown, carried out or discarded
 * @param rader rows below the head
 * @param nye rows that were not there
 * @param endret rows that were there with another content
 * @param like rows that were there and the same
 * @param mangler rows that were there and not in the file; they stay unless they are to go
 * @param feil errors; with one or more it cannot be carried out
 * @param fjernet rows that were not in the file and were taken out
 * @param nyeTiltak tiltak that were not in the register
 * @param forhandsvist when it was sent in
 * @param forhandsvistAv who sent it
 * @param avgjort when it was carried out or discarded; null = not yet
 * @param avgjortAv who did that; null = nobody yet
 * @param versjon rises with each change
 */
@Schema(name = "Innlesing", description = "En fil som er sendt inn, og hva den fører til")
public record Innlesing(
    String id,
    String type,
    String filnavn,
    String sha256,
    long storrelse,
    Tilstand tilstand,
    long rader,
    long nye,
    long endret,
    long like,
    long mangler,
    long feil,
    long fjernet,
    long nyeTiltak,
    Instant forhandsvist,
    String forhandsvistAv,
    @Nullable Instant avgjort,
    @Nullable String avgjortAv,
    long versjon)
    implements Versioned {

  /** What became of a file. */
  public enum Tilstand {
    /** Shown; nothing of it is in the register. */
    FORHANDSVIST,
    /** All of it is in the register. */
    UTFORT,
    /** Discarded; the file itself is deleted. */
    FORKASTET
  }

  /** Whether it can be carried out. */
  public boolean kanUtfores() {
    return tilstand == Tilstand.FORHANDSVIST && feil == 0;
  }

  /** Whether carrying it out can change nothing. */
  public boolean ingenEndring() {
    return feil == 0 && nye == 0 && endret == 0 && mangler == 0;
  }
}
