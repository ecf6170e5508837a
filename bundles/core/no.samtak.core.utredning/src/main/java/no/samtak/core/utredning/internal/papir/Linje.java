// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.papir;

import java.math.BigDecimal;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.konsekvens.Utredningsdel;
import org.jspecify.annotations.Nullable;

/**
 * A line of a paper, in the paper's language: a figure, words of a register, or what is not known.
 *
 * @param slag which of these
 * @param del the part where it stands
 * @param bidrag id of the contributor, for example {@code profil}
 * @param nokkel stable within tiltak and contributor
 * @param ledetekst what it tells of
 * @param fra the value, or the lowest of an interval; null = unknown, or protected
 * @param til the highest of an interval; the same as {@code fra} where it is one value
 * @param enhet kr, årsverk, personer, …; empty = a number as such
 * @param personer whether it counts people
 * @param vern how it is protected; where it is, the numbers are not in the line any more
 * @param minst whether the value is what is known of something larger
 * @param ord the words; empty for a figure
 * @param grad how sure it is
 * @param kilde the register, file and row, in words; empty = the paper itself
 * @param lenke path of the row that it came from; empty = none
 * @param inndeling figures of one contributor with the same non-empty name divide the same
 * @param gjensidigUtelukkende whether the parts of that division exclude each other (VE-11)
 */
public record Linje(
    Linjeslag slag,
    Utredningsdel del,
    String bidrag,
    String nokkel,
    String ledetekst,
    @Nullable BigDecimal fra,
    @Nullable BigDecimal til,
    String enhet,
    boolean personer,
    Vern vern,
    boolean minst,
    String ord,
    Grad grad,
    String kilde,
    String lenke,
    String inndeling,
    boolean gjensidigUtelukkende) {

  /** Where something came from. */
  public record Opphav(Grad grad, String kilde, String lenke) {}

  /** Words of a register. */
  public static Linje ord(
      Utredningsdel del,
      String bidrag,
      String nokkel,
      String ledetekst,
      String ord,
      Opphav opphav) {
    return new Linje(
        Linjeslag.ORD,
        del,
        bidrag,
        nokkel,
        ledetekst,
        null,
        null,
        "",
        false,
        Vern.INGEN,
        false,
        ord,
        opphav.grad(),
        opphav.kilde(),
        opphav.lenke(),
        "",
        false);
  }

  /** One value that counts no people and divides nothing; null = unknown. */
  public static Linje tall(
      Utredningsdel del,
      String bidrag,
      String nokkel,
      String ledetekst,
      @Nullable BigDecimal verdi,
      String enhet,
      Opphav opphav) {
    return new Linje(
        Linjeslag.TALL,
        del,
        bidrag,
        nokkel,
        ledetekst,
        verdi,
        verdi,
        enhet,
        false,
        Vern.INGEN,
        false,
        "",
        opphav.grad(),
        opphav.kilde(),
        opphav.lenke(),
        "",
        false);
  }

  /** What the paper does not have, as a sentence. */
  public static Linje forbehold(Utredningsdel del, String nokkel, String ord) {
    return new Linje(
        Linjeslag.FORBEHOLD,
        del,
        "utredning",
        nokkel,
        "",
        null,
        null,
        "",
        false,
        Vern.INGEN,
        false,
        ord,
        Grad.REGISTRERT,
        "",
        "",
        "",
        false);
  }

  /** The same as a part of a division. */
  public Linje iInndeling(String navn, boolean utelukkende) {
    return new Linje(
        slag,
        del,
        bidrag,
        nokkel,
        ledetekst,
        fra,
        til,
        enhet,
        personer,
        vern,
        minst,
        ord,
        grad,
        kilde,
        lenke,
        navn,
        utelukkende);
  }

  /** The same as a line of the decision table; "at least" where something in it is unknown. */
  public Linje iBeslutning(boolean bareMinst) {
    return new Linje(
        Linjeslag.BESLUTNING,
        del,
        bidrag,
        nokkel,
        ledetekst,
        fra,
        til,
        enhet,
        personer,
        vern,
        bareMinst,
        ord,
        grad,
        kilde,
        lenke,
        inndeling,
        gjensidigUtelukkende);
  }

  /** The same, protected: what is hidden is not in it. */
  public Linje medVern(Vern hvordan) {
    return new Linje(
        slag,
        del,
        bidrag,
        nokkel,
        ledetekst,
        hvordan == Vern.INGEN ? fra : null,
        hvordan == Vern.INGEN || hvordan == Vern.HOYST ? til : null,
        enhet,
        personer,
        hvordan,
        minst,
        ord,
        grad,
        kilde,
        lenke,
        inndeling,
        gjensidigUtelukkende);
  }

  /** Whether it is one known value. */
  public boolean erPunkt() {
    return fra != null && til != null && fra.compareTo(til) == 0;
  }

  /** By what the same line is known again in a later paper. */
  public String gjenkjenning() {
    return slag + "|" + del + "|" + bidrag + "|" + nokkel;
  }
}
