// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.modul;

import java.util.List;
import no.samtak.platform.api.text.Phrase;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The kept data maps: what each module said of its tables when it was last in, also of those that
 * are out. The core's own bundles are not among them: they are always in, and each publishes its
 * {@link Modulbeskrivelse}.
 */
@ProviderType
public interface Datakartregister {
  /** Every kept map, by module. */
  List<Modulkart> alle();

  /** Modules that are in and of which no map is kept: what they hold, nobody can say. By name. */
  List<String> utenKart();

  /**
   * A module's data.
   *
   * @param modul short name
   * @param navn its name for people
   * @param formal what it is for
   * @param versjon of the module that brought the map
   * @param skjema the module's own schema; empty where it has none
   * @param paNoden whether the module is in on this node, running or not
   * @param tabeller those that may be read and erased: of its own schema, with names that are some
   * @param ukjente tables that the schema has and the map does not know, and such that the map
   *     names and the schema does not have; empty where the whole schema is gone
   */
  record Modulkart(
      String modul,
      Phrase navn,
      Phrase formal,
      String versjon,
      String skjema,
      boolean paNoden,
      List<Datatabell> tabeller,
      List<String> ukjente) {
    public Modulkart {
      tabeller = List.copyOf(tabeller);
      ukjente = List.copyOf(ukjente);
    }

    /** Whether a table holds people who get help, or their next of kin. */
    public boolean tjenestemottakere() {
      return tabeller.stream().anyMatch(t -> t.personer() == Datatabell.Personer.TJENESTEMOTTAKERE);
    }
  }
}
