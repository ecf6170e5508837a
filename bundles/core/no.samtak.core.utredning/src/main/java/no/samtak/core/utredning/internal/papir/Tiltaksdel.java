// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.papir;

import java.util.List;
import java.util.Optional;
import no.samtak.core.api.konsekvens.Utredningsdel;
import org.jspecify.annotations.Nullable;

/**
 * One of the ten parts, for one tiltak.
 *
 * @param del which
 * @param linjer what registers and people have of figures and words, protected, in their order
 * @param tekst what people have written; null = nothing yet
 */
public record Tiltaksdel(Utredningsdel del, List<Linje> linjer, @Nullable Tekst tekst) {
  public Tiltaksdel {
    linjer = List.copyOf(linjer);
  }

  /** The lines of a kind. */
  public List<Linje> av(Linjeslag slag) {
    return linjer.stream().filter(l -> l.slag() == slag).toList();
  }

  /** The figures in their groups, with the sums that may be printed. */
  public List<Tallgruppe> tall() {
    return Tallgruppe.av(av(Linjeslag.TALL));
  }

  /** What people have written; empty where they have written nothing, or taken it out again. */
  public Optional<Tekst> skrevet() {
    return Optional.ofNullable(tekst).filter(t -> !t.tekst().isBlank());
  }

  /** Whether the part has to be written before the paper can be finished, and is not. */
  public boolean mangler() {
    boolean registreneTier = linjer.stream().allMatch(l -> l.slag() == Linjeslag.FORBEHOLD);
    return skrevet().isEmpty() && (Tekstfelt.av(del).folkMaaSkrive() || registreneTier);
  }
}
