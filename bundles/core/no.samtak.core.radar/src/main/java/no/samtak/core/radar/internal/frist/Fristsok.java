// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.frist;

import java.text.Collator;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import no.samtak.core.api.frist.Fristslag;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which deadlines are asked for, and in which order.
 *
 * @param tekst words in what must be done, tiltak or responsible; empty = all
 * @param slag only of this kind; null = all
 * @param stand only those; null = all that are not done
 * @param ogFerdige whether done ones are there too where no {@code stand} is given
 * @param ansvarlig only of this role or unit; empty = all
 * @param maaned only of this month; null = all
 * @param orden by what
 * @param synkende whether the order is turned
 * @param sprak the language in which the words are read
 */
public record Fristsok(
    String tekst,
    @Nullable Fristslag slag,
    @Nullable Friststand stand,
    boolean ogFerdige,
    String ansvarlig,
    @Nullable YearMonth maaned,
    Orden orden,
    boolean synkende,
    Language sprak) {
  /** By what a list can be ordered. */
  public enum Orden {
    DATO,
    SLAG,
    TITTEL,
    ANSVARLIG
  }

  /** All that are not done, the first first. */
  public static Fristsok apne(Language sprak) {
    return new Fristsok("", null, null, false, "", null, Orden.DATO, false, sprak);
  }

  boolean treffer(Fristlinje linje) {
    return (slag == null || linje.frist().slag() == slag)
        && harStand(linje)
        && (ansvarlig.isEmpty() || linje.frist().ansvarlig().equals(ansvarlig))
        && (maaned == null || YearMonth.from(linje.frist().dato()).equals(maaned))
        && harOrd(linje);
  }

  private boolean harStand(Fristlinje linje) {
    if (stand != null) {
      return linje.stand() == stand;
    }
    return ogFerdige || linje.stand() != Friststand.FERDIG;
  }

  private boolean harOrd(Fristlinje linje) {
    if (tekst.isEmpty()) {
      return true;
    }
    String alt =
        String.join(
            "\n",
            linje.frist().tittel().in(sprak),
            linje.frist().tiltakId(),
            linje.frist().ansvarlig());
    return alt.toLowerCase(Locale.ROOT).contains(tekst.toLowerCase(Locale.ROOT));
  }

  /** The order, the same every time: what is alike stands by date and key. */
  Comparator<Fristlinje> rekkefolge() {
    Collator norsk = Collator.getInstance(sprak.locale());
    Comparator<Fristlinje> orden =
        switch (this.orden) {
          case DATO -> Comparator.comparing(l -> l.frist().dato());
          case SLAG -> Comparator.comparing(l -> l.frist().slag());
          case TITTEL -> Comparator.comparing(l -> l.frist().tittel().in(sprak), norsk);
          case ANSVARLIG -> Comparator.comparing(l -> l.frist().ansvarlig(), norsk);
        };
    return (synkende ? orden.reversed() : orden)
        .thenComparing(l -> l.frist().dato())
        .thenComparing(Fristlinje::nokkel);
  }
}
