// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.web;

import java.time.LocalDate;
import java.util.List;
import no.samtak.core.samtykke.internal.samtykke.Samtykke;

/**
 * A consent as the person sees it: no word of a register in it.
 *
 * @param id the consent's
 * @param hvem who is told
 * @param fra the first day, in full
 * @param til the last day, in full
 * @param kommer whether it has not begun yet
 */
record Samtykkekort(
    String id,
    String hvem,
    String fra,
    String til,
    boolean kommer,
    List<String> farVite,
    String dybde,
    String farIkkeVite,
    List<String> hvortil) {
  static Samtykkekort av(Samtykke s, Samtykkeord ord, LocalDate dag) {
    return new Samtykkekort(
        s.id(),
        ord.mottaker(s),
        ord.dag(s.vilkar().fra()),
        ord.dag(s.vilkar().til()),
        dag.isBefore(s.vilkar().fra()),
        ord.farVite(s),
        ord.dybde(s),
        ord.farIkkeVite(s),
        ord.hvortil(s));
  }
}
