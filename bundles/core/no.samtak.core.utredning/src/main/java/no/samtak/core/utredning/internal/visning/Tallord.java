// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.visning;

import java.math.BigDecimal;
import no.samtak.core.utredning.internal.papir.Linje;
import no.samtak.core.utredning.internal.papir.Linjeslag;
import no.samtak.core.utredning.internal.papir.Tallgruppe;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;

/** How a figure of a paper is written. */
public final class Tallord {
  private static final Texts TEKSTER = Texts.of(Tallord.class.getClassLoader());
  private static final char HARDT_MELLOMROM = '\u00a0';

  private Tallord() {}

  /** The line's value with its unit, or its words. */
  public static String verdi(Linje linje, Language sprak) {
    BigDecimal fra = linje.fra();
    BigDecimal til = linje.til();
    return switch (linje.vern()) {
      case FAERRE_ENN_FEM -> medEnhet(TEKSTER.get(sprak, "utredning.tall.faerre"), linje.enhet());
      case VERNET -> TEKSTER.get(sprak, "utredning.tall.vernet");
      case HOYST ->
          til == null
              ? TEKSTER.get(sprak, "utredning.tall.vernet")
              : TEKSTER.get(sprak, "utredning.tall.hoyst", tall(til, til, linje.enhet(), sprak));
      case INGEN -> {
        if (!linje.ord().isEmpty()) {
          yield linje.ord();
        }
        if (fra == null) {
          yield linje.slag() == Linjeslag.FORBEHOLD
              ? ""
              : TEKSTER.get(sprak, "utredning.tall.ukjent");
        }
        String tall = tall(fra, til == null ? fra : til, linje.enhet(), sprak);
        yield linje.minst() ? TEKSTER.get(sprak, "utredning.tall.minst", tall) : tall;
      }
    };
  }

  /** A sum with its unit; "at least" where something in it is unknown. */
  public static String verdi(Tallgruppe.Sum sum, Language sprak) {
    String tall = tall(sum.fra(), sum.til(), sum.enhet(), sprak);
    return sum.minst() ? TEKSTER.get(sprak, "utredning.tall.minst", tall) : tall;
  }

  private static String tall(BigDecimal fra, BigDecimal til, String enhet, Language sprak) {
    boolean punkt = fra.compareTo(til) == 0;
    if (enhet.equals("kr")) {
      return punkt
          ? Formats.kroner(fra, sprak)
          : Formats.number(fra, sprak) + "–" + Formats.kroner(til, sprak);
    }
    String tall =
        punkt
            ? Formats.number(fra, sprak)
            : Formats.number(fra, sprak) + "–" + Formats.number(til, sprak);
    return enhet.equals("1000 kr")
        ? TEKSTER.get(sprak, "utredning.enhet.tkr", tall)
        : medEnhet(tall, enhet);
  }

  private static String medEnhet(String tall, String enhet) {
    return enhet.isEmpty() ? tall : tall + HARDT_MELLOMROM + enhet;
  }
}
