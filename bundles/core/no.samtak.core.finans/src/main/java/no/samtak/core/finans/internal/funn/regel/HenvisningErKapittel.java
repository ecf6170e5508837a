// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;

/**
 * Each row of 4.1 and 4.2 refers to a chapter: the field is neither empty nor without the number of
 * one. A file without the column says nothing of it.
 */
final class HenvisningErKapittel extends Regel {
  HenvisningErKapittel() {
    super("LE-F10", Funnklasse.UFULLSTENDIG);
  }

  @Override
  public List<Brudd> prov(Kilder kilder) {
    List<Brudd> funn = new ArrayList<>();
    for (Henvisning h : Henvisning.alle(kilder)) {
      if (h.kapitler().isEmpty()) {
        String tekst = h.tekst();
        funn.add(
            ved(h.fil(), h.rad(), h.kolonne(), h.tiltak())
                .oppgitt(tekst)
                .funnMed(tekst.isBlank() ? "mangler" : "", tekst));
      }
    }
    return funn;
  }
}
