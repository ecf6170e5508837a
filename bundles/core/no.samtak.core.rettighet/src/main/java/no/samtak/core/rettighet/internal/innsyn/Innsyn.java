// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.innsyn;

import java.util.List;
import no.samtak.core.api.modul.Innsynsbidrag.Opplysning;
import no.samtak.platform.api.text.Phrase;

/**
 * All that is held of one person in one service.
 *
 * @param deler in the order in which they were asked
 * @param mangler what could not be told; empty = it is complete
 */
public record Innsyn(List<Del> deler, List<Mangel> mangler) {
  public Innsyn {
    deler = List.copyOf(deler);
    mangler = List.copyOf(mangler);
  }

  /** Whether nothing is missing. */
  public boolean komplett() {
    return mangler.isEmpty();
  }

  /**
   * What one place holds.
   *
   * @param modul short name
   * @param kilde where the answer comes from
   * @param formal what the data are for
   * @param oppbevaring how long they are kept, a sentence for each rule
   */
  public record Del(
      String modul,
      Phrase navn,
      Kilde kilde,
      Phrase formal,
      List<Phrase> oppbevaring,
      List<Opplysning> opplysninger) {
    public Del {
      oppbevaring = List.copyOf(oppbevaring);
      opplysninger = List.copyOf(opplysninger);
    }
  }

  /** Where an answer comes from. */
  public enum Kilde {
    /** The module itself, or a bundle of the core. */
    MODUL,
    /** The module's tables, by its kept data map. */
    DATAKART,
    /** The access log. */
    LOGG
  }

  /**
   * Something that could not be told.
   *
   * @param modul short name
   * @param hvorfor why, and what to do about it
   */
  public record Mangel(String modul, Phrase navn, Phrase hvorfor) {}
}
