// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.finansiering;

import java.time.LocalDate;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import org.jspecify.annotations.Nullable;

/**
 * A funding in the register, or one that a plan's rows tell of.
 *
 * @param id random; {@value #FRA_PLANEN} and the tiltak's slug where it stands in a plan only
 * @param ordning name of the scheme; empty = none is registered
 * @param videreFra the last funded day when another period was applied for; null = it was not
 * @param plannokkel the tiltak whose plan it is from; empty = it is from no plan
 * @param versjon rises with each change; 0 = in a plan only
 */
public record Registrert(
    String kommune,
    String id,
    Finansieringsinnhold innhold,
    FinansieringTilstand tilstand,
    String ordning,
    @Nullable LocalDate videreFra,
    String plannokkel,
    long versjon) {
  /** Begins the id of one that stands in a plan only. */
  public static final String FRA_PLANEN = "plan-";

  /** Whether it stands in a plan only. */
  public boolean fraPlanen() {
    return id.startsWith(FRA_PLANEN);
  }

  /** Path of its page within the product. */
  public String lenke() {
    return "/" + kommune + "/finansieringer/" + id;
  }

  /** As others see it. */
  public Finansiering somFinansiering() {
    return new Finansiering(
        kommune,
        id,
        innhold.tiltakId(),
        innhold.kilde(),
        ordning,
        tilstand,
        innhold.fra(),
        innhold.til(),
        innhold.linjer(),
        innhold.tapesMed(),
        fraPlanen() ? Finansiering.Opphav.PLAN : Finansiering.Opphav.REGISTRERT,
        lenke());
  }
}
