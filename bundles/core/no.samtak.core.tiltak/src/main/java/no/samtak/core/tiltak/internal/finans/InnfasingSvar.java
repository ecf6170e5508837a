// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.finans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.samtak.platform.api.text.Text;

/** What an {@link Innfasing} says in a sentence: the heading is the answer. */
public final class InnfasingSvar {
  private static final BigDecimal TUSEN = BigDecimal.valueOf(1000);

  private InnfasingSvar() {}

  /**
   * The heading, in millions with one decimal: grows, shrinks or stays from the first year to the
   * last.
   */
  public static Text overskrift(Innfasing innfasing) {
    if (innfasing.aar().isEmpty()) {
      return Text.of("innfasing.ingen");
    }
    BigDecimal forst = innfasing.aar().get(0).behov();
    BigDecimal sist = innfasing.aar().get(innfasing.aar().size() - 1).behov();
    int retning = sist.compareTo(forst);
    String key =
        retning > 0 ? "innfasing.vokser" : retning < 0 ? "innfasing.minker" : "innfasing.lik";
    return Text.of(key, millioner(forst), millioner(sist));
  }

  /** The two sentences below: how many live on grants, and how many grants are left at the end. */
  public static Text ingress(Innfasing innfasing) {
    if (innfasing.aar().isEmpty()) {
      return Text.of("innfasing.ingenIngress");
    }
    String siste = String.valueOf(innfasing.aar().get(innfasing.aar().size() - 1).aar());
    long antall = innfasing.antallMedTilskudd();
    if (antall == 0) {
      return Text.of("innfasing.utenTilskudd");
    }
    long igjen = innfasing.antallMedTilskuddSisteAar();
    return igjen == 0
        ? Text.of("innfasing.alleBorte", antall, siste)
        : Text.of("innfasing.igjen", antall, siste, igjen);
  }

  /** Millions with one decimal and a comma, from 1000 kr: 998 is "1,0". */
  static String millioner(BigDecimal tusen) {
    return tusen.divide(TUSEN, 1, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
  }
}
