// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.modul;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samtak.platform.api.text.Phrase;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** How modules stand in kommuner, and why. Reads. */
@ProviderType
public interface Modulregister {
  /** Every module that the node knows, as it stands in the kommune, by name. */
  List<Modulstatus> alle(String kommune);

  /** One module in the kommune; empty where the node does not know it. */
  Optional<Modulstatus> finn(String kommune, String modul);

  /** The slugs of the kommuner where the module is AKTIV or SKRIVEBESKYTTET, sorted. */
  List<String> brukesI(String modul);

  /**
   * A module in a kommune.
   *
   * @param kommune slug
   * @param modul short name
   * @param tilstand how it stands
   * @param onsket whether R0 holds: at least one tiltak that requires what it gives is in a state
   *     that needs it
   * @param tilOgMed the last day of the last such tiltak's money; null = without end, or not known,
   *     or not wanted
   * @param grunn the reason in one sentence: "ønsket i Levanger på grunn av Kunsten å bo til
   *     31.12.2011"
   * @param tiltak slugs of the tiltak that R0 stands on, by their end; empty where it is not wanted
   */
  record Modulstatus(
      String kommune,
      String modul,
      Modultilstand tilstand,
      boolean onsket,
      @Nullable LocalDate tilOgMed,
      Phrase grunn,
      List<String> tiltak) {
    public Modulstatus {
      tiltak = List.copyOf(tiltak);
    }
  }
}
