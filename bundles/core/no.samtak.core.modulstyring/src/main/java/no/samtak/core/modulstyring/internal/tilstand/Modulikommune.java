// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.tilstand;

import java.time.Instant;
import java.time.LocalDate;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.platform.api.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of a module in a kommune: what has been decided. A pair that nothing was ever
 * decided of has none.
 *
 * @param kommune slug
 * @param modul short name
 * @param tilstand AKTIV, SKRIVEBESKYTTET or DEAKTIVERT; what else S3 has follows from the node
 * @param apnetUtenTiltak whether it was opened while no tiltak wanted it, and none has since
 * @param siden when it got the state
 * @param lukketFra the business date on which it became SKRIVEBESKYTTET; null where it is not
 * @param venterPa what its deactivation waits for, beyond its date; null = nothing
 * @param versjon grows with each change
 */
public record Modulikommune(
    String kommune,
    String modul,
    Modultilstand tilstand,
    boolean apnetUtenTiltak,
    Instant siden,
    @Nullable LocalDate lukketFra,
    @Nullable Phrase venterPa,
    long versjon) {}
