// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.finansiering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.samtak.core.api.finansiering.Finansiering.Aarsbelop;
import org.jspecify.annotations.Nullable;

/**
 * What is registered of a funding. What is null is unknown.
 *
 * @param tiltakId slug of the tiltak
 * @param kilde the funder, as stated; empty = not stated
 * @param ordningId the scheme; empty = none is registered
 * @param soknadId the application; empty = none is registered
 * @param fra first funded day
 * @param til last funded day; null = not known, or without end
 * @param tilsagnKr the award, in kr
 * @param linjer by year and payer
 * @param innfasingsplan how the kommune is to take over; empty = nobody has said so (LE-05)
 * @param varslet when the funder was told that the tiltak closes; null = it was not
 * @param tapesMed slugs of other tiltak whose closing loses this money too (VE-25)
 * @param kanInngaIAnnen whether nobody knows if the amounts are part of another funding (VE-24)
 */
public record Finansieringsinnhold(
    String tiltakId,
    String kilde,
    String ordningId,
    String soknadId,
    @Nullable LocalDate fra,
    @Nullable LocalDate til,
    @Nullable BigDecimal tilsagnKr,
    List<Aarsbelop> linjer,
    String innfasingsplan,
    @Nullable LocalDate varslet,
    List<String> tapesMed,
    boolean kanInngaIAnnen,
    String merknad) {
  public Finansieringsinnhold {
    linjer = List.copyOf(linjer);
    tapesMed = List.copyOf(tapesMed);
  }
}
