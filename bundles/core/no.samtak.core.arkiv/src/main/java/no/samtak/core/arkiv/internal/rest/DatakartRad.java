// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.rest;

import java.time.Instant;
import no.samtak.core.arkiv.internal.kart.Modulbilde;
import org.jspecify.annotations.Nullable;

/** A module's data in a line; the names are those of {@link Modulbilde}. */
public record DatakartRad(
    String modul,
    String navn,
    String versjon,
    String stand,
    boolean paNoden,
    int tabeller,
    boolean tjenestemottakere,
    long rader,
    int avvik,
    @Nullable Instant sistArkivert,
    @Nullable Instant sistSlettet) {

  static DatakartRad av(Modulbilde b) {
    return new DatakartRad(
        b.kart().modul(),
        b.kart().navn().nb(),
        b.kart().versjon(),
        b.stand().name(),
        b.paNoden(),
        b.kart().tabeller().size(),
        b.kart().tjenestemottakere(),
        b.rader(),
        b.avvik().size(),
        b.sistePakke() == null ? null : b.sistePakke().ferdig(),
        b.sisteSletting() == null ? null : b.sisteSletting().ferdig());
  }
}
