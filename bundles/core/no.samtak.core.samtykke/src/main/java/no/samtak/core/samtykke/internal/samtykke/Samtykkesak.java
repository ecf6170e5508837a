// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.samtykke;

import java.time.LocalDate;
import java.util.List;
import no.samtak.core.api.personvern.Personopplysninger.Person;
import no.samtak.core.samtykke.internal.mal.Malversjon;

/**
 * One consent with what belongs to it.
 *
 * @param dag the business date
 * @param mal the template as it was shown
 * @param hendelser the newest first
 */
public record Samtykkesak(
    Person person, LocalDate dag, Samtykke samtykke, Malversjon mal, List<Hendelse> hendelser) {
  public Samtykkesak {
    hendelser = List.copyOf(hendelser);
  }

  /** The state today. */
  public Tilstand tilstand() {
    return samtykke.tilstand(dag);
  }

  /** Who decides today. */
  public Aldersgruppe alder() {
    return Aldersgruppe.paa(person.fodselsdato(), dag);
  }
}
