// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import no.samtak.platform.api.table.TableRow;
import no.samtak.platform.api.text.Text;

/** Checks the cells of one row; what is wrong is told with row, column and what stands there. */
final class Radkontroll {
  /** The first year that a plan may name. */
  static final int FORSTE_AAR = 1980;

  /** The last year that a plan may name. */
  static final int SISTE_AAR = 2060;

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern BELOP = Pattern.compile("(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?");
  private static final Pattern KRONER = Pattern.compile("-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,2})?");
  private static final Pattern HELTALL = Pattern.compile("0|[1-9][0-9]{0,8}");
  private static final Pattern TID =
      Pattern.compile("[12][0-9]{3}(-(0[1-9]|1[0-2])(-[0-3][0-9])?|-W[0-5][0-9]|-H[12])?");
  private static final int MAKS_SLUG = 64;
  private static final int VIST = 80;

  private final TableRow rad;
  private final Consumer<Feil> feil;
  private boolean feilet;

  Radkontroll(TableRow rad, Consumer<Feil> feil) {
    this.rad = rad;
    this.feil = feil;
  }

  boolean feilet() {
    return feilet;
  }

  String verdi(String kolonne) {
    return rad.get(kolonne);
  }

  boolean tom(String kolonne) {
    return verdi(kolonne).isEmpty();
  }

  /** Must be filled, with something else than space. */
  void paakrevd(String kolonne) {
    if (verdi(kolonne).isBlank()) {
      meld(kolonne, Text.of("innlesing.feil.tom"));
    }
  }

  void hoyst(String kolonne, int tegn) {
    if (verdi(kolonne).length() > tegn) {
      meld(kolonne, Text.of("innlesing.feil.forLang", tegn));
    }
  }

  void slug(String kolonne) {
    if (tom(kolonne)) {
      paakrevd(kolonne);
    } else if (verdi(kolonne).length() > MAKS_SLUG || !SLUG.matcher(verdi(kolonne)).matches()) {
      meld(kolonne, Text.of("innlesing.feil.slug", MAKS_SLUG));
    }
  }

  /** One of the codes, as it stands: neither case nor space is forgiven. */
  void kode(String kolonne, List<String> koder) {
    if (!koder.contains(verdi(kolonne))) {
      meld(
          kolonne,
          tom(kolonne)
              ? Text.of("innlesing.feil.kodeMangler", enAv(koder))
              : Text.of("innlesing.feil.kode", enAv(koder)));
    }
  }

  /** "E, K eller B", the same in bokmål and nynorsk. */
  private static String enAv(List<String> koder) {
    int siste = koder.size() - 1;
    return siste == 0
        ? koder.get(0)
        : String.join(", ", koder.subList(0, siste)) + " eller " + koder.get(siste);
  }

  /** One of the codes, or empty. */
  void kodeEllerTom(String kolonne, List<String> koder) {
    if (!tom(kolonne)) {
      kode(kolonne, koder);
    }
  }

  /** An amount, not negative, with a decimal point; empty = not stated. */
  void belop(String kolonne) {
    String tekst = verdi(kolonne);
    if (!tekst.isEmpty() && !BELOP.matcher(tekst).matches()) {
      meld(kolonne, hvorforIkkeBelop(tekst));
    }
  }

  /** Kroner with two decimals at most, also negative; empty = not stated. */
  void kroner(String kolonne) {
    String tekst = verdi(kolonne);
    if (tekst.isEmpty() || KRONER.matcher(tekst).matches()) {
      return;
    }
    String uten = tekst.startsWith("-") ? tekst.substring(1) : tekst;
    if (BELOP.matcher(uten).matches()) {
      meld(kolonne, Text.of("innlesing.feil.ore"));
    } else if (tekst.startsWith("\u2212") && KRONER.matcher("-" + tekst.substring(1)).matches()) {
      meld(kolonne, Text.of("innlesing.feil.minustegn", "-" + tekst.substring(1)));
    } else {
      Text hvorfor = hvorforIkkeBelop(uten);
      // What is to be written instead has the minus, too.
      meld(
          kolonne,
          uten.equals(tekst) || hvorfor.args().isEmpty()
              ? hvorfor
              : Text.of(hvorfor.key(), "-" + hvorfor.args().get(0)));
    }
  }

  /** A number of a chart of accounts; a leading zero may stand or be left out; empty = none. */
  void siffer(String kolonne, int hoyst) {
    String tekst = verdi(kolonne);
    if (!tekst.isEmpty() && !tekst.matches("[0-9]{1," + hoyst + "}")) {
      meld(kolonne, Text.of("innlesing.feil.siffer", hoyst));
    }
  }

  /** A whole number; empty = not stated. */
  void heltall(String kolonne, int minst, int hoyst) {
    String tekst = verdi(kolonne);
    if (tekst.isEmpty()) {
      return;
    }
    if (!HELTALL.matcher(tekst).matches()) {
      meld(kolonne, hvorforIkkeBelop(tekst));
    } else if (Integer.parseInt(tekst) < minst || Integer.parseInt(tekst) > hoyst) {
      meld(
          kolonne, Text.of("innlesing.feil.utenfor", String.valueOf(minst), String.valueOf(hoyst)));
    }
  }

  /** A year of four digits; empty = not stated. */
  void aar(String kolonne) {
    String tekst = verdi(kolonne);
    boolean aar =
        tekst.length() == 4
            && HELTALL.matcher(tekst).matches()
            && Integer.parseInt(tekst) >= FORSTE_AAR
            && Integer.parseInt(tekst) <= SISTE_AAR;
    if (!tekst.isEmpty() && !aar) {
      meld(
          kolonne,
          Text.of("innlesing.feil.aar", String.valueOf(FORSTE_AAR), String.valueOf(SISTE_AAR)));
    }
  }

  /** A day in ISO form, or shortened to 2010-12, 2010-W46, 2010-H1 or 2010; empty = not stated. */
  void tid(String kolonne) {
    String tekst = verdi(kolonne);
    if (!tekst.isEmpty() && !(TID.matcher(tekst).matches() && dagenFinnes(tekst))) {
      meld(kolonne, Text.of("innlesing.feil.tid"));
    }
  }

  private static boolean dagenFinnes(String tekst) {
    try {
      return tekst.length() != "2010-12-31".length() || LocalDate.parse(tekst).getYear() > 0;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  void meld(String kolonne, Text melding) {
    feilet = true;
    String tekst = verdi(kolonne);
    feil.accept(
        new Feil(
            rad.number(),
            kolonne,
            tekst.length() > VIST ? tekst.substring(0, VIST - 1) + "…" : tekst,
            melding));
  }

  /** The slips that people make, each with what to write instead where it can be told. */
  private static Text hvorforIkkeBelop(String tekst) {
    String siffer = tekst.replace('O', '0').replace('o', '0');
    if (!siffer.equals(tekst) && BELOP.matcher(siffer).matches()) {
      return Text.of("innlesing.feil.bokstavO", siffer);
    }
    String tett = tekst.replaceAll("[\\s\u00A0\u202F]", "");
    if (!tett.equals(tekst) && BELOP.matcher(tett).matches()) {
      return Text.of("innlesing.feil.mellomrom", tett);
    }
    String punktum = tett.replace(',', '.');
    if (!punktum.equals(tett) && BELOP.matcher(punktum).matches()) {
      return Text.of("innlesing.feil.komma", punktum);
    }
    if (tett.startsWith("-") || tett.startsWith("\u2212")) {
      return Text.of("innlesing.feil.negativt");
    }
    return Text.of("innlesing.feil.ikkeTall");
  }
}
