// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Grunnlag;
import no.samtak.core.api.personvern.Slipp;

/**
 * A person as somebody may see it: the address is gone where it is protected and the user is not
 * cleared.
 *
 * @param tjeneste slug
 * @param adresseSkjult whether there is an address that is not shown
 * @param slipp what the look stands on
 * @param dybde how much was asked for and is shown
 */
public record Personbilde(
    String tjeneste, Person person, boolean adresseSkjult, Slipp slipp, Dybde dybde) {
  static Personbilde av(
      String tjeneste, Person person, boolean klarertAdresse, Slipp slipp, Dybde dybde) {
    Personalia p = person.personalia();
    boolean skjult = p.gradering().skjuler() && !klarertAdresse;
    return new Personbilde(
        tjeneste,
        skjult
            ? new Person(
                person.id(),
                person.versjon(),
                p.utenAdresse(),
                person.opprettet(),
                person.opprettetAv())
            : person,
        skjult,
        slipp,
        dybde);
  }

  /** Whether the user sees the person as one of the own service. */
  public boolean egen() {
    return slipp.grunnlag() == Grunnlag.EGEN_TJENESTE;
  }
}
