// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.node;

import java.time.Instant;

/**
 * A node that has been on the database.
 *
 * @param id its id
 * @param navn its name
 * @param adresse where it listens
 * @param tilstand whether it is there
 * @param sistSett when it last told of itself, by the database's clock
 * @param egen whether it is this one
 * @param bilde how it was then
 */
public record Noderad(
    String id,
    String navn,
    String adresse,
    Nodetilstand tilstand,
    Instant sistSett,
    boolean egen,
    Nodebilde bilde) {
  /** When its process began. */
  public Instant startet() {
    return Instant.ofEpochMilli(bilde.startet());
  }
}
