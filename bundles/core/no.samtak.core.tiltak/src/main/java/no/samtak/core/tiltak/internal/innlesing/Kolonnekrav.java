// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

import java.util.List;

/** What the cell of a column must be. */
@FunctionalInterface
interface Kolonnekrav {
  /** Any text; empty = not stated. */
  Kolonnekrav TEKST = (rad, kolonne) -> {};

  /** Must be filled. */
  Kolonnekrav PAAKREVD = Radkontroll::paakrevd;

  /** A stable id in small letters; must be filled. */
  Kolonnekrav SLUG = Radkontroll::slug;

  /** A stable id in small letters; empty = none. */
  Kolonnekrav SLUG_ELLER_TOM =
      (rad, kolonne) -> {
        if (!rad.tom(kolonne)) {
          rad.slug(kolonne);
        }
      };

  /** An amount, not negative; empty = not stated. */
  Kolonnekrav BELOP = Radkontroll::belop;

  /** Kroner and øre, also negative; empty = not stated. */
  Kolonnekrav KRONER = Radkontroll::kroner;

  /** A year; empty = not stated. */
  Kolonnekrav AAR = Radkontroll::aar;

  /** A day, or a month, week, half or whole year of which the day is not stated; empty = none. */
  Kolonnekrav TID = Radkontroll::tid;

  /** A count; empty = not stated. */
  Kolonnekrav ANTALL = heltall(0, 10_000_000);

  /** An age in years; empty = not stated. */
  Kolonnekrav ALDER = heltall(0, 130);

  /** Yes or no in the words of the files; empty = not stated. */
  Kolonnekrav JA_NEI = kodeEllerTom("ja", "nei");

  /** Tells {@code rad} of what is wrong with its cell. */
  void prov(Radkontroll rad, String kolonne);

  /** This and another. */
  default Kolonnekrav og(Kolonnekrav annet) {
    return (rad, kolonne) -> {
      prov(rad, kolonne);
      annet.prov(rad, kolonne);
    };
  }

  /** A whole number; empty = not stated. */
  static Kolonnekrav heltall(int minst, int hoyst) {
    return (rad, kolonne) -> rad.heltall(kolonne, minst, hoyst);
  }

  /** A number of a chart of accounts: so many digits at most; empty = not stated. */
  static Kolonnekrav siffer(int hoyst) {
    return (rad, kolonne) -> rad.siffer(kolonne, hoyst);
  }

  /** One of the codes. */
  static Kolonnekrav kode(String... koder) {
    List<String> alle = List.of(koder);
    return (rad, kolonne) -> rad.kode(kolonne, alle);
  }

  /** One of the codes, or empty. */
  static Kolonnekrav kodeEllerTom(String... koder) {
    List<String> alle = List.of(koder);
    return (rad, kolonne) -> rad.kodeEllerTom(kolonne, alle);
  }

  /** Must be filled, with so many characters at most. */
  static Kolonnekrav navn(int tegn) {
    return (rad, kolonne) -> {
      rad.paakrevd(kolonne);
      rad.hoyst(kolonne, tegn);
    };
  }
}
