// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.samtykke;

import java.time.LocalDate;
import java.util.List;
import no.samtak.core.api.personvern.Personopplysninger.Person;

/**
 * All that a person has been asked and has answered.
 *
 * @param dag the business date
 * @param samtykker the newest question first
 * @param motsettelser those that are taken back included
 */
public record Samtykkeoversikt(
    Personnokkel nokkel,
    Person person,
    LocalDate dag,
    List<Samtykke> samtykker,
    List<Motsettelse> motsettelser) {
  public Samtykkeoversikt {
    samtykker = List.copyOf(samtykker);
    motsettelser = List.copyOf(motsettelser);
  }

  /** Who decides today. */
  public Aldersgruppe alder() {
    return Aldersgruppe.paa(person.fodselsdato(), dag);
  }

  /** Those in a state today. */
  public List<Samtykke> i(Tilstand tilstand) {
    return samtykker.stream().filter(s -> s.tilstand(dag) == tilstand).toList();
  }

  /**
   * Those that open something now or later: given, and not to a service that the person does not
   * want to be told. The two can stand side by side where two entries were merged.
   */
  public List<Samtykke> apne() {
    List<String> stengt = motsattSeg();
    return i(Tilstand.GITT).stream()
        .filter(s -> !stengt.contains(s.vilkar().mottaker().tjeneste()))
        .toList();
  }

  /** Services that the person does not want to be told, by slug. */
  public List<String> motsattSeg() {
    return motsettelser.stream().filter(Motsettelse::star).map(Motsettelse::mottaker).toList();
  }
}
