// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A row of a dwelling's history.
 *
 * @param nummer 1 is the dwelling's first
 * @param akse see {@link Overgang}
 * @param hendelse see {@link Overgang}
 * @param fra see {@link Overgang}
 * @param til see {@link Overgang}
 * @param dag the business date
 * @param tid the system's time
 * @param bruker who did it, as shown to colleagues
 * @param grunn see {@link Overgang}
 */
@Schema(name = "Boenhethendelse", description = "Noe som har skjedd med en bolig")
public record Hendelse(
    int nummer,
    Akse akse,
    String hendelse,
    String fra,
    String til,
    LocalDate dag,
    Instant tid,
    String bruker,
    String grunn) {}
