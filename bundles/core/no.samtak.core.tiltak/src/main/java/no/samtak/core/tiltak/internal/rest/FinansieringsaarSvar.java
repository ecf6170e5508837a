// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import no.samtak.core.tiltak.internal.tidslinje.Tidslinje;
import org.jspecify.annotations.Nullable;

/**
 * A funding of a tiltak in a year.
 *
 * @param finansieringId of the funding
 * @param kilde the funder; empty = not stated
 * @param ordning the scheme; empty = not stated
 * @param tilstand where in S1 it is
 * @param fra first funded day; not given = unknown
 * @param til last funded day; not given = unknown or without end
 * @param aar the year; not given where the funding names none
 * @param betaler who pays; not given where the funding names no amount of the year
 * @param belopKr in kr; not given = unknown
 * @param opphav where it is from
 * @param lenke path of its page
 */
@Schema(name = "Finansieringsaar", description = "Hvem som betaler for et tiltak et år")
public record FinansieringsaarSvar(
    String finansieringId,
    String kilde,
    String ordning,
    FinansieringTilstand tilstand,
    @Nullable LocalDate fra,
    @Nullable LocalDate til,
    @Nullable Integer aar,
    @Nullable Betaler betaler,
    @Schema(description = "I kroner; utelatt = ukjent") @Nullable BigDecimal belopKr,
    Finansiering.Opphav opphav,
    String lenke) {
  static List<FinansieringsaarSvar> av(Tidslinje tidslinje) {
    List<FinansieringsaarSvar> alle = new ArrayList<>();
    for (Tidslinje.Rad rad : tidslinje.rader()) {
      Finansiering f = rad.finansiering();
      if (f.linjer().isEmpty()) {
        alle.add(av(f, null, null, null));
      }
      for (Finansiering.Aarsbelop l : f.linjer()) {
        alle.add(av(f, l.aar(), l.betaler(), l.belopKr()));
      }
    }
    return alle;
  }

  private static FinansieringsaarSvar av(
      Finansiering f,
      @Nullable Integer aar,
      @Nullable Betaler betaler,
      @Nullable BigDecimal belopKr) {
    return new FinansieringsaarSvar(
        f.id(),
        f.kilde(),
        f.ordning(),
        f.tilstand(),
        f.fra(),
        f.til(),
        aar,
        betaler,
        belopKr,
        f.opphav(),
        f.lenke());
  }

  String nokkel() {
    return finansieringId + "-" + aar + "-" + betaler;
  }
}
