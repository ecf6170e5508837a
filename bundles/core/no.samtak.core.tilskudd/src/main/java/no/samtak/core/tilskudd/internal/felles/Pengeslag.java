// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.felles;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the money is for (OR-15, OR-34). */
public enum Pengeslag {
  /** Wages. */
  LONN("lønn"),
  /** Training and competence. */
  KOMPETANSE("kompetanse"),
  /** At the state's discretion. */
  SKJONN("skjønn"),
  /** Buildings and equipment. */
  INVESTERING("investering"),
  /** Part of the general grant. */
  RAMME("ramme"),
  /** Something else. */
  ANNET("");

  private final String stamme;

  Pengeslag(String stamme) {
    this.stamme = stamme;
  }

  /** The one kind that a purpose names in words; null where it names none, or several. */
  public static @Nullable Pengeslag nevntI(String formal) {
    String liten = formal.toLowerCase(Locale.ROOT);
    List<Pengeslag> nevnt =
        Arrays.stream(values())
            .filter(s -> !s.stamme.isEmpty() && liten.contains(s.stamme))
            .toList();
    return nevnt.size() == 1 ? nevnt.get(0) : null;
  }
}
