// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.kommune;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The kommuner that are known. Answers from memory. */
@ProviderType
public interface KommuneRegister {
  /** The kommune of a slug. */
  Optional<Kommune> finn(String slug);

  /** All of them, sorted by name the Norwegian way. */
  List<Kommune> alle();

  /** The kommune that has the number on the day. */
  Optional<Kommune> medNummer(String nummer, LocalDate dag);

  /**
   * Follows a number to the one that holds on a later day, through changes and mergers: 1627 of
   * 2015 is 5057 in 2026. Empty where the number is unknown or holds only after the day.
   */
  Optional<Kommunenummer> oversett(String nummer, LocalDate dag);
}
