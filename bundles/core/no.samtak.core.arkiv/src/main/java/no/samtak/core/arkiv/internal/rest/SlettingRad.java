// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.rest;

import java.time.Instant;
import no.samtak.core.arkiv.internal.sletting.Sletting;
import org.jspecify.annotations.Nullable;

/** A purge in a line; the names are those of {@link SlettingSvar}. */
public record SlettingRad(
    String id,
    String modul,
    @Nullable String kommune,
    String tilstand,
    @Nullable String arkivpakke,
    long rader,
    long personrader,
    String grunn,
    String hvem,
    Instant startet,
    @Nullable Instant ferdig) {
  static SlettingRad av(Sletting s) {
    return new SlettingRad(
        s.id(),
        s.modul(),
        s.kommune().isEmpty() ? null : s.kommune(),
        s.tilstand().name(),
        s.arkivpakke(),
        s.rader(),
        s.personrader(),
        s.grunn(),
        s.hvem(),
        s.startet(),
        s.ferdig());
  }
}
