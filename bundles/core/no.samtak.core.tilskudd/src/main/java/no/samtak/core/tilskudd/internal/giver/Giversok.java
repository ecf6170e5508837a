// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.giver;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.samtak.core.tilskudd.internal.felles.Sortering;
import org.jspecify.annotations.Nullable;

/**
 * Which funders, and in which order.
 *
 * @param tekst part of one of its names, its number or its remark; empty = all
 * @param stand only those that stand so; null = all
 * @param slag only of this kind; null = all
 * @param orden what decides the order
 * @param synkende whether the order is turned
 */
public record Giversok(
    String tekst,
    Giverrad.@Nullable Stand stand,
    @Nullable Giverslag slag,
    Orden orden,
    boolean synkende) {
  /** All of them, by name. */
  public static final Giversok ALLE = new Giversok("", null, null, Orden.NAVN, false);

  /** What a list can be ordered by. */
  public enum Orden {
    /** By name. */
    NAVN,
    /** By how many applications are sent. */
    SOKNADER,
    /** By the awards that are known. */
    TILSAGN
  }

  List<Giverrad> av(List<Giverrad> alle) {
    return alle.stream().filter(this::treffer).sorted(rekkefolge()).toList();
  }

  private boolean treffer(Giverrad rad) {
    Giverinnhold i = rad.giver().innhold();
    return (stand == null || rad.stand() == stand)
        && (slag == null || i.slag() == slag)
        && (tekst.isEmpty()
            || (String.join("\n", i.alleNavn()) + "\n" + i.orgnr() + "\n" + i.merknad())
                .toLowerCase(Locale.ROOT)
                .contains(tekst.toLowerCase(Locale.ROOT)));
  }

  private Comparator<Giverrad> rekkefolge() {
    Comparator<Giverrad> navn =
        Comparator.comparing(r -> Sortering.nokkel(r.giver().innhold().navn()));
    Comparator<Giverrad> valgt =
        switch (orden) {
          case NAVN -> navn;
          case SOKNADER -> Comparator.comparing(r -> r.sum().soknader());
          case TILSAGN -> Comparator.comparing(r -> r.sum().tilsagnKr());
        };
    return Sortering.av(valgt, synkende).thenComparing(navn).thenComparing(r -> r.giver().id());
  }
}
