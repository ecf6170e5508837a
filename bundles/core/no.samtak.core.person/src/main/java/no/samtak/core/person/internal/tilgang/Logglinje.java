// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.tilgang;

import no.samtak.core.api.personvern.Personsporsmal;
import no.samtak.core.api.personvern.Slipp;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.AccessRefusal;

/** What the access log says of a look at a person. */
public final class Logglinje {
  private Logglinje() {}

  /** A look. */
  public static AccessEntry sett(Personsporsmal s, Slipp slipp) {
    return AccessEntry.person(
        s.handling(),
        s.kategori(),
        new AccessEntry.Person(
            s.tjeneste(),
            s.personId(),
            s.dybde().name(),
            s.formal().name(),
            slipp.grunnlag().name(),
            slipp.referanse()),
        "ok");
  }

  /** A refusal, as the caller is told it. */
  static AccessRefusal nektet(Personsporsmal s, DomainException svar) {
    return new AccessRefusal(
        svar,
        AccessEntry.person(
            "nekt",
            s.kategori(),
            new AccessEntry.Person(
                s.tjeneste(), s.personId(), s.dybde().name(), s.formal().name(), "", ""),
            svar.kind().slug().equals("finnes-ikke") ? "ikke-funnet" : svar.kind().slug()));
  }
}
