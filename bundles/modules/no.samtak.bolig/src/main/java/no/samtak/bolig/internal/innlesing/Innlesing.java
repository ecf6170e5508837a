// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.innlesing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import no.samtak.platform.api.rest.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A file of dwellings that was sent in: what it leads to, and what became of it. Kept in the
 * database, so that a preview can be carried out on any node.
 *
 * @param id random
 * @param filnavn as the sender called it; for people to read
 * @param storrelse in bytes
 * @param tilstand whether it is shown, carried out or discarded
 * @param rader rows below the head
 * @param nye rows whose dwelling is not in the register
 * @param endret rows whose dwelling is there with another content
 * @param like rows whose dwelling is there and the same
 * @param feilrader rows with something wrong; they are left out where the rest is carried out
 * @param feil what is wrong; with the file as a whole it cannot be carried out
 * @param mangler dwellings in use that are not in the file; they stay as they are
 * @param sendt when it was sent in
 * @param sendtAv who sent it
 * @param avgjort when it was carried out or discarded; null = not yet
 * @param avgjortAv who did that; null = nobody yet
 * @param versjon rises with each change
 */
@Schema(name = "Boliginnlesing", description = "En fil med boliger, og hva den fører til")
public record Innlesing(
    String id,
    String filnavn,
    long storrelse,
    Tilstand tilstand,
    long rader,
    long nye,
    long endret,
    long like,
    long feilrader,
    long feil,
    long mangler,
    Instant sendt,
    String sendtAv,
    @Nullable Instant avgjort,
    @Nullable String avgjortAv,
    long versjon)
    implements Versioned {

  /** What became of a file. */
  public enum Tilstand {
    /** Shown; nothing of it is in the register. */
    FORHANDSVIST,
    /** What was right in it is in the register. */
    UTFORT,
    /** Discarded; the file itself is deleted. */
    FORKASTET
  }

  /** Whether there is something in it that can be taken over. */
  public boolean kanUtfores() {
    return tilstand == Tilstand.FORHANDSVIST && lesbar() && nye + endret > 0;
  }

  /** Whether only rows are wrong, and not the file as a whole. */
  public boolean lesbar() {
    return feil == 0 || feilrader > 0;
  }
}
