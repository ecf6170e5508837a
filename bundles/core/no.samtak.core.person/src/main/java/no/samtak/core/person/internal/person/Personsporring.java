// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.api.personvern.Personsporsmal;

/** The questions that this bundle itself asks. */
final class Personsporring {
  static final String KATEGORI = "kontakt";

  private Personsporring() {}

  static Personsporsmal les(
      String kommune, String tjeneste, String id, String handling, Dybde dybde, Formal formal) {
    return new Personsporsmal(kommune, tjeneste, id, handling, KATEGORI, dybde, formal, false);
  }

  static Personsporsmal endre(String kommune, String tjeneste, String id, String handling) {
    return new Personsporsmal(
        kommune, tjeneste, id, handling, KATEGORI, Dybde.INNHOLD, Formal.HJELP, true);
  }
}
