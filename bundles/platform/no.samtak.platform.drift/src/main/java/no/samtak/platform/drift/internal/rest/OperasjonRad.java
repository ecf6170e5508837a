// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.rest;

import java.time.Instant;
import no.samtak.platform.drift.internal.modul.Moduloperasjon;
import org.jspecify.annotations.Nullable;

/** An operation in a list; its steps and log lines come with the operation itself. */
public record OperasjonRad(
    String id,
    String type,
    String modul,
    @Nullable String nyModul,
    @Nullable String fraVersjon,
    @Nullable String tilVersjon,
    String grunn,
    String hvem,
    Instant startet,
    @Nullable Instant ferdig,
    String status) {

  static OperasjonRad of(Moduloperasjon o) {
    return new OperasjonRad(
        o.id(),
        o.type().name(),
        o.modul(),
        o.nyModul(),
        o.fraVersjon(),
        o.tilVersjon(),
        o.grunn(),
        o.hvem(),
        o.startet(),
        o.ferdig(),
        o.status().name());
  }
}
