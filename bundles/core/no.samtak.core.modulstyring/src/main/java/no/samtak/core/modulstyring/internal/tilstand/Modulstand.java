// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.tilstand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samtak.core.api.modul.Modulregister.Modulstatus;
import no.samtak.core.modulstyring.internal.behov.Onske;
import no.samtak.platform.api.module.ModuleCatalog.Presence;
import no.samtak.platform.api.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A module in a kommune, with all that is told of it.
 *
 * @param status how it stands and why
 * @param navn its name for people
 * @param formal what it is for; empty words where it does not say
 * @param gir the kinds of service that it gives
 * @param tilstede how it stands on this node
 * @param modulversjon the installed version; null where none is
 * @param onsker the tiltak that require what it gives, those that want it now first; also such as
 *     are only planned
 * @param apnetUtenTiltak whether it was opened while no tiltak wanted it, and none has since
 * @param siden when it got its state; null where nothing was ever decided
 * @param deaktiveresFra the business date from which it is to be deactivated; null where it is not
 *     SKRIVEBESKYTTET
 * @param venterPa what its deactivation waits for, beyond that date; null = nothing
 * @param versjon of what is stored, for {@code If-Match}; 0 where nothing is
 */
public record Modulstand(
    Modulstatus status,
    Phrase navn,
    Phrase formal,
    Set<String> gir,
    Presence tilstede,
    @Nullable String modulversjon,
    List<Onske> onsker,
    boolean apnetUtenTiltak,
    @Nullable Instant siden,
    @Nullable LocalDate deaktiveresFra,
    @Nullable Phrase venterPa,
    long versjon) {
  public Modulstand {
    gir = Set.copyOf(gir);
    onsker = List.copyOf(onsker);
  }
}
