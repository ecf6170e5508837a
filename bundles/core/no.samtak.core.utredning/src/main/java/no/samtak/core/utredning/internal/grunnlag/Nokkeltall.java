// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.grunnlag;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.konsekvens.Utredningsdel;
import no.samtak.core.utredning.internal.papir.Linje;
import no.samtak.core.utredning.internal.papir.Linjeslag;
import no.samtak.core.utredning.internal.papir.Vern;
import org.jspecify.annotations.Nullable;

/**
 * Figures that follow from two others: users for each årsverk (VE-10), and what work would have
 * cost if somebody else had been paid for it (VE-28). Made of lines that are protected already, so
 * that nothing hidden can be worked out of them. Each is as unsure as the less sure of the two, and
 * stands as words: a figure of the paper is one that stands in the row it leads to.
 */
public final class Nokkeltall {
  private static final String BIDRAG = "nokkeltall";
  private static final String ARSVERK = "årsverk";
  private static final String TIMER = "timer";
  private static final String SATS = "kr per time";

  private Nokkeltall() {}

  /**
   * The lines with what follows from them.
   *
   * @param vernet of one tiltak, fit to be told
   */
  public static List<Linje> med(List<Linje> vernet, Sporsmal sporsmal) {
    Ord ord = new Ord(sporsmal);
    List<Linje> nye = new ArrayList<>();
    bemanning(vernet).ifPresent(b -> perArsverk(vernet, b, ord, nye));
    spart(vernet, ord, nye);
    if (nye.isEmpty()) {
      return vernet;
    }
    List<Linje> alle = new ArrayList<>(vernet);
    nye.forEach(
        ny -> {
          alle.removeIf(
              l ->
                  l.slag() == Linjeslag.FORBEHOLD
                      && l.del() == ny.del()
                      && l.nokkel().equals("ingen"));
          alle.add(ny);
        });
    return List.copyOf(alle);
  }

  /** The årsverk of the first who brings any, where all of them are known and none overlap. */
  private static Optional<Verdi> bemanning(List<Linje> linjer) {
    List<Linje> alle = apne(linjer, Utredningsdel.BEMANNING, ARSVERK).toList();
    if (alle.isEmpty()) {
      return Optional.empty();
    }
    List<Linje> disse = alle.stream().filter(l -> l.bidrag().equals(alle.get(0).bidrag())).toList();
    boolean summerbar =
        disse.size() == 1
            || disse.stream()
                .allMatch(
                    l ->
                        l.gjensidigUtelukkende() && l.inndeling().equals(disse.get(0).inndeling()));
    BigDecimal sum = BigDecimal.ZERO;
    for (Linje linje : disse) {
      BigDecimal fra = linje.fra();
      if (fra == null || !linje.erPunkt()) {
        return Optional.empty();
      }
      sum = sum.add(fra);
    }
    return summerbar && sum.signum() > 0
        ? Optional.of(new Verdi(sum, minstSikker(disse), disse.get(0).kilde()))
        : Optional.empty();
  }

  private record Verdi(BigDecimal verdi, Grad grad, String kilde) {}

  private static void perArsverk(List<Linje> linjer, Verdi bemanning, Ord ord, List<Linje> nye) {
    for (Linje l : linjer) {
      BigDecimal fra = l.fra();
      BigDecimal til = l.til();
      if (l.slag() == Linjeslag.TALL
          && l.del() == Utredningsdel.ANTALL_BRUKERE
          && l.personer()
          && l.vern() == Vern.INGEN
          && fra != null
          && til != null) {
        nye.add(
            Linje.ord(
                Utredningsdel.BEMANNING,
                BIDRAG,
                "perArsverk:" + l.bidrag() + ":" + l.nokkel(),
                ord.t("utredning.nokkeltall.perArsverk", l.ledetekst()),
                ord.mengde(
                    delt(fra, bemanning.verdi()),
                    delt(til, bemanning.verdi()),
                    l.enhet() + " per " + ARSVERK),
                new Linje.Opphav(
                    verst(l.grad(), bemanning.grad()),
                    ord.t("utredning.nokkeltall.kilde", l.kilde(), bemanning.kilde()),
                    l.lenke())));
      }
    }
  }

  /** Hours times the one rate that is stated; an estimate whatever the two are. */
  private static void spart(List<Linje> linjer, Ord ord, List<Linje> nye) {
    List<Linje> satser = apne(linjer, null, SATS).filter(Linje::erPunkt).toList();
    BigDecimal kr = satser.size() == 1 ? satser.get(0).fra() : null;
    if (kr == null) {
      return;
    }
    Linje sats = satser.get(0);
    for (Linje l : apne(linjer, null, TIMER).toList()) {
      BigDecimal fra = l.fra();
      BigDecimal til = l.til();
      if (fra != null && til != null) {
        String minst = ord.kroner(fra.multiply(kr));
        nye.add(
            Linje.ord(
                Utredningsdel.KONSEKVENSER,
                BIDRAG,
                "spart:" + l.bidrag() + ":" + l.nokkel(),
                ord.t("utredning.nokkeltall.spart", l.ledetekst()),
                l.erPunkt() ? minst : minst + "–" + ord.kroner(til.multiply(kr)),
                new Linje.Opphav(
                    verst(Grad.ANSLAG, verst(l.grad(), sats.grad())),
                    ord.t("utredning.nokkeltall.kilde", l.kilde(), sats.kilde()),
                    l.lenke())));
      }
    }
  }

  private static Stream<Linje> apne(List<Linje> linjer, @Nullable Utredningsdel del, String enhet) {
    return linjer.stream()
        .filter(l -> l.slag() == Linjeslag.TALL && (del == null || l.del() == del))
        .filter(l -> l.enhet().equals(enhet) && !l.personer());
  }

  private static Grad minstSikker(List<Linje> linjer) {
    return linjer.stream().map(Linje::grad).max(Comparator.naturalOrder()).orElse(Grad.REGISTRERT);
  }

  private static Grad verst(Grad a, Grad b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private static BigDecimal delt(BigDecimal verdi, BigDecimal paa) {
    return verdi.divide(paa, 1, RoundingMode.HALF_UP);
  }
}
