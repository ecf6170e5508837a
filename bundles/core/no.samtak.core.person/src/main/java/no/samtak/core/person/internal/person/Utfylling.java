// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import org.jspecify.annotations.Nullable;

/** What is held of one, with what is held of the other where there is nothing. */
final class Utfylling {
  private Utfylling() {}

  static Personalia av(Personalia a, Personalia b) {
    boolean adresse = !a.adresse().isEmpty() || !a.poststed().isEmpty();
    Personalia stedet = adresse ? a : b;
    return new Personalia(
        forst(a.fornavn(), b.fornavn()),
        forst(a.mellomnavn(), b.mellomnavn()),
        forst(a.etternavn(), b.etternavn()),
        forst(a.identitetsnummer(), b.identitetsnummer()),
        forst(a.fodselsdato(), b.fodselsdato()),
        stedet.adresse(),
        stedet.postnummer(),
        stedet.poststed(),
        forst(a.telefon(), b.telefon()),
        forst(a.epost(), b.epost()),
        a.malform(),
        forst(a.tolkesprak(), b.tolkesprak()),
        forst(a.dodsdato(), b.dodsdato()),
        forst(a.kode(), b.kode()),
        a.verge().ingen() ? b.verge() : a.verge(),
        a.fullmakt().ingen() ? b.fullmakt() : a.fullmakt(),
        // the stricter of the two
        a.gradering().compareTo(b.gradering()) >= 0 ? a.gradering() : b.gradering(),
        a.skjermet() || b.skjermet());
  }

  private static String forst(String a, String b) {
    return a.isEmpty() ? b : a;
  }

  private static <T> @Nullable T forst(@Nullable T a, @Nullable T b) {
    return a == null ? b : a;
  }
}
