// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.samtykke;

import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.api.personvern.Personsporsmal;
import no.samtak.platform.api.security.AccessEntry;

/**
 * Which person, as the caller wrote it.
 *
 * @param kommune slug
 * @param tjeneste slug of the person's own service
 * @param personId the random id within it; it need not exist
 */
public record Personnokkel(String kommune, String tjeneste, String personId) {
  /** The question for leave; no consent opens what is held of consents. */
  Personsporsmal sporsmal(String handling, boolean endrer) {
    return new Personsporsmal(
        kommune, tjeneste, personId, handling, "samtykke", Dybde.INNHOLD, Formal.HJELP, endrer);
  }

  /** The question for leave to tell somebody outside the services something. */
  Personsporsmal fortalt(Fortelling.Kontrollert hva) {
    return new Personsporsmal(
        kommune,
        tjeneste,
        personId,
        "fortalt",
        hva.kategori().kode(),
        hva.dybde(),
        hva.formal(),
        true);
  }

  /** The row of the log that nobody was told it: the consent does not cover it. */
  AccessEntry ikkeFortalt(Fortelling.Kontrollert hva, String samtykkeId) {
    return AccessEntry.person(
        "nekt",
        hva.kategori().kode(),
        new AccessEntry.Person(
            tjeneste, personId, hva.dybde().name(), hva.formal().name(), "", samtykkeId),
        "ingen-samtykke");
  }
}
