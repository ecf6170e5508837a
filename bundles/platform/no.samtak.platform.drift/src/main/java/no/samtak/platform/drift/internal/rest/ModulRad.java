// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.rest;

import java.time.Instant;
import java.util.List;
import no.samtak.platform.drift.internal.modul.Modul;
import no.samtak.platform.drift.internal.modul.Modulversjon;
import no.samtak.platform.drift.internal.modul.Onske;
import org.jspecify.annotations.Nullable;

/** A module as callers see it; the names are those of {@link Modul} and {@link Onske}. */
public record ModulRad(
    String navn,
    String tittel,
    String tilstand,
    @Nullable String versjon,
    List<String> tilgjengelige,
    List<String> mangler,
    @Nullable String onsket,
    @Nullable String onsketVersjon,
    @Nullable String grunn,
    @Nullable String hvem,
    @Nullable Instant naar) {
  public ModulRad {
    tilgjengelige = List.copyOf(tilgjengelige);
    mangler = List.copyOf(mangler);
  }

  static ModulRad of(Modul m) {
    Onske o = m.onske();
    return new ModulRad(
        m.navn(),
        m.tittel(),
        m.tilstand().name(),
        m.versjon() == null ? null : m.versjon().toString(),
        m.tilgjengelige().stream().map(Modulversjon::toString).toList(),
        m.mangler(),
        o == null ? null : o.onsket().name(),
        o == null ? null : o.versjon().toString(),
        o == null ? null : o.grunn(),
        o == null ? null : o.hvem(),
        o == null ? null : o.naar());
  }
}
