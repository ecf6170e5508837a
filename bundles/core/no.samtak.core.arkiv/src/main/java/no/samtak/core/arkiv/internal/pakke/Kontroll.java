// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.pakke;

import java.util.List;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found.
 *
 * @param svar the answer
 * @param feil what is wrong with the file; null where it is whole
 * @param forskjeller tables that are not in the database as they are in the file; empty where the
 *     file is not whole, too
 */
public record Kontroll(
    Arkivpakke.Kontrollsvar svar, @Nullable Text feil, List<Forskjell> forskjeller) {
  public Kontroll {
    forskjeller = List.copyOf(forskjeller);
  }

  /**
   * A table that has changed.
   *
   * @param tabell {@code schema.table}
   * @param da rows in the package
   * @param naa rows in the database; -1 = the table is gone
   */
  public record Forskjell(String tabell, long da, long naa) {}
}
