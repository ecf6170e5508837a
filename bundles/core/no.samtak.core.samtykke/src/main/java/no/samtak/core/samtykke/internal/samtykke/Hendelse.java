// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.samtykke;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a consent.
 *
 * @param id random
 * @param nummer from 1
 * @param overgang {@code SPOR} for the question, {@code FORTALT} where something was told, {@code
 *     FLYTT} and {@code SKILL} where the person's entries were merged and parted, else the name of
 *     an {@link Overgang}
 * @param fra the state before; null for the question
 * @param til the state after
 * @param dag the business date
 * @param tid when; kept sealed
 * @param hvem who entered it, as shown to colleagues
 * @param form how the person said it, or null
 * @param vitne who heard it; empty unless by voice
 * @param grunn why, as far as somebody said; may be empty, and is never told to the recipient
 */
public record Hendelse(
    String id,
    int nummer,
    String overgang,
    @Nullable Tilstand fra,
    Tilstand til,
    LocalDate dag,
    Instant tid,
    String hvem,
    @Nullable Samtykkeform form,
    String vitne,
    String grunn) {
  /** The first event of each consent. */
  public static final String SPOR = "SPOR";

  /** The recipient was told something by it; the state is as it was. */
  public static final String FORTALT = "FORTALT";

  /** Came along when two entries of the person were merged; the state is as it was. */
  public static final String FLYTT = "FLYTT";

  /** Went back when what was merged became two again; the state is as it was. */
  public static final String SKILL = "SKILL";
}
