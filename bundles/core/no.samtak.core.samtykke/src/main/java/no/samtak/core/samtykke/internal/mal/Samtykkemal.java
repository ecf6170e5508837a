// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.mal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A template "samtykke til deling (oppheving av taushetsplikt)" of a kommune, in its newest
 * version.
 *
 * @param id random; the kommune's first one has an id that follows from the kommune
 * @param nummer of the version, from 1
 * @param innhold checked; nothing in it is null
 * @param utgatt the day that it went out of use; null = can be chosen (P11)
 * @param versjon for {@code If-Match}; also rises when it is retired
 */
public record Samtykkemal(
    String id,
    String kommune,
    int nummer,
    Malinnhold innhold,
    @Nullable LocalDate utgatt,
    long versjon) {
  /** Whether a new consent can be asked for by it. */
  public boolean kanVelges() {
    return utgatt == null;
  }
}
