// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.lesing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;

/** What 4.2 says of each tiltak beside its years ({@code okonomiplan}). */
public final class Okonomiplan {
  /** Kind of file. */
  public static final String FIL = "okonomiplan";

  private static final Pattern PAR = Pattern.compile("([12]\\d{3})\\s*:\\s*(-?\\d{1,9})(?!\\d)");

  private final Fil fil;
  private final List<NyeMidler> nyeMidler = new ArrayList<>();

  /**
   * "New money" in the budget of one year.
   *
   * @param tkr in 1000 kr
   */
  public record NyeMidler(Kilderad rad, String tiltak, int aar, BigDecimal tkr) {}

  private Okonomiplan(Fil fil) {
    this.fil = fil;
    fil.rader().forEach(this::les);
  }

  /** The kommune's. */
  public static Okonomiplan av(Kilder kilder) {
    return new Okonomiplan(Fil.av(kilder, FIL));
  }

  /** The rows. */
  public Fil fil() {
    return fil;
  }

  /** Whether the file has columns for new money; without them nothing can be said of it. */
  public boolean sierNyeMidler() {
    return fil.harKolonne("nye_midler_aar") && fil.harKolonne("nye_midler_tkr");
  }

  /** All new money, in the file's order. */
  public List<NyeMidler> nyeMidler() {
    return List.copyOf(nyeMidler);
  }

  private void les(Kilderad rad) {
    Optional<Integer> aar = Aar.i(rad, "nye_midler_aar");
    Optional<BigDecimal> tkr = Tall.i(rad, "nye_midler_tkr");
    if (aar.isEmpty() || tkr.isEmpty()) {
      return;
    }
    String tiltak = rad.celle("tiltak_id");
    nyeMidler.add(new NyeMidler(rad, tiltak, aar.get(), tkr.get()));
    // The columns hold one year; a text such as "2011: 50, 2014: 500" may name more.
    List<NyeMidler> nevnt = new ArrayList<>();
    Matcher par = PAR.matcher(rad.celle("okonomiplan_nye_midler"));
    while (par.find()) {
      nevnt.add(
          new NyeMidler(rad, tiltak, Integer.parseInt(par.group(1)), new BigDecimal(par.group(2))));
    }
    if (nevnt.stream().anyMatch(n -> n.aar() == aar.get() && Tall.like(n.tkr(), tkr.get()))) {
      nevnt.stream().filter(n -> n.aar() != aar.get()).forEach(nyeMidler::add);
    }
  }
}
