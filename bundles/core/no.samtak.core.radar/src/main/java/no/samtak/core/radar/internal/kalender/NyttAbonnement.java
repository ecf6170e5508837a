// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.kalender;

import org.jspecify.annotations.Nullable;

/**
 * A subscription as it is when it is made.
 *
 * @param abonnement the subscription
 * @param hemmelighet what stands in the address, shown this once; null where it was made by an
 *     earlier request, for it is not kept
 */
public record NyttAbonnement(Abonnement abonnement, @Nullable String hemmelighet) {
  /** The path that a calendar of the kommune reads; null where the secret is not known any more. */
  public @Nullable String adresse(String kommune) {
    return hemmelighet == null ? null : "/api/v1/" + kommune + "/kalender/" + hemmelighet + ".ics";
  }

  /** Without the secret, so that it never lands in a log. */
  @Override
  public String toString() {
    return "NyttAbonnement[" + abonnement.id() + "]";
  }
}
