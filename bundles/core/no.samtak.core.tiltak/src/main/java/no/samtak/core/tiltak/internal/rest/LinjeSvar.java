// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import no.samtak.core.tiltak.internal.innlesing.Innlesingslinje;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;

/**
 * A line of a preview as others see it.
 *
 * @param nummer order within the preview
 * @param art what kind of line
 * @param rad row of the file, the head is 1; 0 where it is none
 * @param kolonne the column's name; may be empty
 * @param hva the row, for people; may be empty
 * @param funnet what stands there, or what is there now; may be empty
 * @param blir what it becomes; may be empty
 * @param feil why it is wrong; empty where it is not
 * @param rett how to put it right; empty where nothing is wrong
 */
@Schema(name = "Innlesingslinje", description = "En linje i en forhåndsvisning")
public record LinjeSvar(
    int nummer,
    Innlesingslinje.Art art,
    @Schema(description = "Raden i fila; overskriften er rad 1") long rad,
    String kolonne,
    String hva,
    String funnet,
    String blir,
    String feil,
    String rett) {
  static LinjeSvar av(Innlesingslinje l, Texts texts, Language sprak) {
    Text melding = l.melding();
    Text rett = l.rett();
    return new LinjeSvar(
        l.nummer(),
        l.art(),
        l.rad(),
        l.kolonne(),
        l.hva(),
        l.funnet(),
        l.blir(),
        melding == null ? "" : texts.get(sprak, melding),
        rett == null ? "" : texts.get(sprak, rett));
  }
}
