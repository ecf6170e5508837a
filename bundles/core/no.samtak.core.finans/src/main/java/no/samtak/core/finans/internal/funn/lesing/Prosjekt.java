// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.lesing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;

/** What a project's report states of the project ({@code prosjekt}): one row per fact and place. */
public final class Prosjekt {
  /** Kind of file. */
  public static final String FIL = "prosjekt";

  private final Fil fil;

  private Prosjekt(Fil fil) {
    this.fil = fil;
  }

  /** The kommune's. */
  public static Prosjekt av(Kilder kilder) {
    return new Prosjekt(Fil.av(kilder, FIL));
  }

  /** The rows that state a fact, in the file's order. */
  public List<Kilderad> rader(String nokkel) {
    return fil.der("nokkel", nokkel).toList();
  }

  /** The day when the project did start, where it is stated to the day. */
  public Optional<LocalDate> oppstart() {
    return dager("oppstart").findFirst();
  }

  /** The project's last day: when it was ended, or else the end of its period, or its report. */
  public Optional<LocalDate> slutt() {
    return Stream.of(
            dager("avsluttet").findFirst(),
            dager("periode_til").max(Comparator.naturalOrder()),
            dager("rapportdato").max(Comparator.naturalOrder()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The days that a fact is stated as. */
  public Stream<LocalDate> dager(String nokkel) {
    return rader(nokkel).stream()
        .flatMap(r -> Tidsrom.i(r, "verdi").stream())
        .filter(Tidsrom::erDag)
        .map(Tidsrom::fra);
  }
}
