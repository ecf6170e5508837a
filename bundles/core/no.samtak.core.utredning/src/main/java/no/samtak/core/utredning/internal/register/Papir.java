// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtak.core.utredning.internal.papir.Tekst;
import no.samtak.core.utredning.internal.papir.Tekstfelt;
import no.samtak.core.utredning.internal.papir.Tiltaksdel;
import no.samtak.core.utredning.internal.papir.Tiltakspapir;
import org.jspecify.annotations.Nullable;

/**
 * A paper with all that stands in it; every count of people is protected.
 *
 * @param utredning what it is
 * @param sammendrag what to read when one reads nothing else; null = not written
 * @param tiltak in their order
 */
public record Papir(Utredning utredning, @Nullable Tekst sammendrag, List<Tiltakspapir> tiltak) {
  public Papir {
    tiltak = List.copyOf(tiltak);
  }

  /**
   * What has to be done before it can be finished.
   *
   * @param tiltakId slug
   * @param navn the tiltak's name
   * @param felt the text that is not written; null = the recommendation is not chosen
   */
  public record Mangel(String tiltakId, String navn, @Nullable Tekstfelt felt) {}

  /** Everything that is missing, by tiltak and part; empty = it can be finished. */
  public List<Mangel> mangler() {
    List<Mangel> mangler = new ArrayList<>();
    for (Tiltakspapir t : tiltak) {
      for (Tiltaksdel del : t.deler()) {
        if (del.mangler()) {
          mangler.add(new Mangel(t.tiltakId(), t.navn(), Tekstfelt.av(del.del())));
        }
      }
      if (t.anbefaling() == null) {
        mangler.add(new Mangel(t.tiltakId(), t.navn(), null));
      }
    }
    return mangler;
  }

  /** The tiltak of that slug. */
  public Optional<Tiltakspapir> av(String tiltakId) {
    return tiltak.stream().filter(t -> t.tiltakId().equals(tiltakId)).findFirst();
  }

  /** The summary; empty where there is none. */
  public Optional<Tekst> skrevetSammendrag() {
    return Optional.ofNullable(sammendrag).filter(t -> !t.tekst().isBlank());
  }
}
