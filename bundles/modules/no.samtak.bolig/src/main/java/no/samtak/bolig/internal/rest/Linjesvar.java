// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import no.samtak.bolig.internal.innlesing.Innlesingslinje;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;

/**
 * A line of a preview as programs see it.
 *
 * @param rad row of the file, the head is 1; 0 = the file as a whole
 * @param hva the dwelling's object number; may be empty
 * @param funnet what stands there, or what is there now; may be empty
 * @param blir what it becomes; may be empty
 * @param feil why it is wrong; empty where it is not
 */
@Schema(name = "Boliginnlesingslinje", description = "En linje i en forhåndsvisning")
public record Linjesvar(
    int nummer,
    Innlesingslinje.Art art,
    @Schema(description = "Raden i fila; overskriften er rad 1") long rad,
    String kolonne,
    String hva,
    String funnet,
    String blir,
    String feil) {
  static Linjesvar av(Innlesingslinje l, Texts texts, Language sprak) {
    Text melding = l.melding();
    return new Linjesvar(
        l.nummer(),
        l.art(),
        l.rad(),
        l.kolonne(),
        l.hva(),
        l.funnet(),
        l.blir(),
        melding == null ? "" : texts.get(sprak, melding));
  }
}
