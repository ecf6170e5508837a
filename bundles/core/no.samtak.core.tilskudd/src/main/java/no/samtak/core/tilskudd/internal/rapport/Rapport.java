// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.rapport;

import java.math.BigDecimal;
import java.util.List;
import no.samtak.core.api.konsekvens.Konsekvenstall;
import no.samtak.core.api.tiltak.Tiltaksprofil;
import no.samtak.core.tilskudd.internal.soknad.Soknad;
import org.jspecify.annotations.Nullable;

/**
 * What a funder is told: the award and what came of it, as the registers have it now.
 *
 * @param tiltak what it paid for, in the application's order
 */
public record Rapport(Soknad soknad, List<OmTiltak> tiltak) {
  /** Below this many people a number is not told to others (P5). */
  private static final BigDecimal TERSKEL = BigDecimal.valueOf(5);

  public Rapport {
    tiltak = List.copyOf(tiltak);
  }

  /**
   * What came of the money in one tiltak.
   *
   * @param mal its goals with what was measured
   * @param tall figures of the registers, each with source and grade
   */
  public record OmTiltak(
      String tiltakId, String navn, List<Tiltaksprofil.Mal> mal, List<Tall> tall) {
    public OmTiltak {
      mal = List.copyOf(mal);
      tall = List.copyOf(tall);
    }
  }

  /**
   * A figure.
   *
   * @param skjult whether the number is so small that people might be known by it
   */
  public record Tall(Konsekvenstall tall, boolean skjult) {
    static Tall av(Konsekvenstall tall) {
      return new Tall(tall, tall.personer() && (faa(tall.fra()) || faa(tall.til())));
    }

    private static boolean faa(@Nullable BigDecimal antall) {
      return antall != null && antall.signum() > 0 && antall.compareTo(TERSKEL) < 0;
    }
  }

  /** What is left of the award, in kr; null where the award or what is spent is unknown. */
  public @Nullable BigDecimal igjenKr() {
    BigDecimal tilsagn = soknad.innhold().tilsagnKr();
    BigDecimal brukt = soknad.innhold().bruktKr();
    return tilsagn == null || brukt == null ? null : tilsagn.subtract(brukt);
  }

  /** How many of the conditions are met. */
  public long oppfylteVilkar() {
    return soknad.innhold().vilkar().stream().filter(v -> v.gjort() != null).count();
  }
}
