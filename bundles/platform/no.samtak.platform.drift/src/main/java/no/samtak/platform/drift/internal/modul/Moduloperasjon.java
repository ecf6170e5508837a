// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.time.Instant;
import java.util.List;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An operation on a module, as it is known at the moment.
 *
 * @param id random
 * @param type what was asked for
 * @param modul the module; with BYTT the one that goes out
 * @param nyModul with BYTT the one that comes in
 * @param fraVersjon what was there before; null where nothing was
 * @param tilVersjon what comes in; null where nothing does
 * @param grunn why, in the operator's words
 * @param hvem who asked, as colleagues know them
 * @param startet when
 * @param ferdig when it was over; null while it is under way
 * @param status how it goes
 * @param arsak why it did not go as asked; null where it did
 * @param steg the steps in order
 * @param logg log lines of that time
 */
public record Moduloperasjon(
    String id,
    Operasjonstype type,
    String modul,
    @Nullable String nyModul,
    @Nullable String fraVersjon,
    @Nullable String tilVersjon,
    String grunn,
    String hvem,
    Instant startet,
    @Nullable Instant ferdig,
    Operasjonsstatus status,
    @Nullable Text arsak,
    List<Steg> steg,
    List<Logglinje> logg) {
  public Moduloperasjon {
    steg = List.copyOf(steg);
    logg = List.copyOf(logg);
  }
}
