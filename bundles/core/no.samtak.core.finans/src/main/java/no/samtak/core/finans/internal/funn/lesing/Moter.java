// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.lesing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;

/** Meetings and days of a project ({@code moter}): rules, held, planned. */
public final class Moter {
  /** Kind of file. */
  public static final String FIL = "moter";

  private static final Set<String> AVLYST = Set.of("avlyst", "utsatt");

  private final Fil fil;

  private Moter(Fil fil) {
    this.fil = fil;
  }

  /** The kommune's. */
  public static Moter av(Kilder kilder) {
    return new Moter(Fil.av(kilder, FIL));
  }

  /** How often an arena is to meet. */
  public List<Kilderad> regler() {
    return fil.der("type", "regel").toList();
  }

  /** What was held. */
  public List<Kilderad> holdt() {
    return fil.der("type", "holdt").filter(r -> !ikkeHoldt(r)).toList();
  }

  /** What was planned and is said not to have been held. */
  public List<Kilderad> planlagtIkkeHoldt() {
    return fil.der("type", "planlagt").filter(Moter::ikkeHoldt).toList();
  }

  private static boolean ikkeHoldt(Kilderad rad) {
    String status = rad.celle("status").strip().toLowerCase(Locale.ROOT);
    return status.startsWith("ikke") || status.startsWith("ikkje") || AVLYST.contains(status);
  }
}
