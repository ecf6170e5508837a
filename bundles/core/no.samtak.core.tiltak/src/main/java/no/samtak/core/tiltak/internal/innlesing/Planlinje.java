// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

import java.math.BigDecimal;
import java.util.List;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.tiltak.internal.finans.Finansieringslinje;
import org.jspecify.annotations.Nullable;

/** A checked row of a financing plan as the line that it states. */
public final class Planlinje {
  private static final Filtype TYPE = Filtyper.FINANSIERINGSPLAN;

  private Planlinje() {}

  /** From cells in the order of {@link Filtype#kolonner()} that have passed the check. */
  public static Finansieringslinje av(List<String> celler) {
    return new Finansieringslinje(
        celle(celler, "tiltak_id"),
        heltall(celle(celler, "prioritet")),
        celle(celler, "tiltak"),
        belop(celle(celler, "helarsvirkning_tkr")),
        heltall(celle(celler, "aar")),
        Betaler.valueOf(celle(celler, "kilde")),
        belop(celle(celler, "belop_tkr")),
        celle(celler, "celle"));
  }

  private static String celle(List<String> celler, String kolonne) {
    return celler.get(TYPE.kolonner().indexOf(kolonne));
  }

  private static @Nullable Integer heltall(String tekst) {
    return tekst.isEmpty() ? null : Integer.valueOf(tekst);
  }

  /** With the decimals that stand there: 410.50 stays 410.50. */
  private static @Nullable BigDecimal belop(String tekst) {
    return tekst.isEmpty() ? null : new BigDecimal(tekst);
  }
}
