// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All kinds of file that can be read in. */
public final class Filtyper {
  /** The tiltak of a plan. */
  public static final Filtype TILTAK = Planfiler.TILTAK;

  /** The financing of a plan. */
  public static final Filtype FINANSIERINGSPLAN = Planfiler.FINANSIERINGSPLAN;

  /** The parts of tiltak. */
  public static final Filtype DELTILTAK = Planfiler.DELTILTAK;

  /** The modules that tiltak require. */
  public static final Filtype MODULKRAV = Planfiler.MODULKRAV;

  private static final List<Filtype> ALLE =
      Stream.of(
              Planfiler.ALLE,
              Prosjektfiler.ALLE,
              Regnskapsfiler.ALLE,
              Tallfiler.ALLE,
              Bevillingsfiler.ALLE)
          .flatMap(List::stream)
          .toList();

  private Filtyper() {}

  /** Every kind, those of a plan first. */
  public static List<Filtype> alle() {
    return ALLE;
  }

  /** The kind of a {@link Filtype#slug()}. */
  public static Optional<Filtype> av(String slug) {
    return ALLE.stream().filter(t -> t.slug().equals(slug)).findFirst();
  }
}
