// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.tiltak.Lenkeslag;
import no.samtak.core.tiltak.internal.kjede.Virkning;

/**
 * One who is hit when a tiltak closes.
 *
 * @param tiltakId slug of the one who is hit
 * @param avstand how many links away; 1 = directly
 * @param vei the slugs from the one that closes to this one
 * @param slag the last link's kind
 * @param lenkeId the last link; empty where it is money that is lost with the other
 * @param hva what they share or hand over
 * @param virkning what follows, in people's words; empty = not considered
 */
@Schema(name = "Virkning", description = "Et tiltak som rammes når et annet avvikles")
public record VirkningSvar(
    String tiltakId,
    @Schema(description = "Antall lenker unna; 1 = direkte") int avstand,
    @Schema(description = "Tiltakene på veien, fra det som avvikles") List<String> vei,
    Lenkeslag slag,
    @Schema(description = "Siste lenke; tom når det er penger som tapes med tiltaket")
        String lenkeId,
    String hva,
    String virkning) {
  static VirkningSvar av(String avvikles, Virkning.Berort berort) {
    List<String> vei = new ArrayList<>(List.of(avvikles));
    berort.vei().forEach(l -> vei.add(l.til()));
    Virkning.Kant siste = berort.siste().kant();
    return new VirkningSvar(
        berort.tiltakId(),
        berort.avstand(),
        vei,
        siste.slag(),
        siste.lenkeId(),
        siste.hva(),
        siste.virkning());
  }
}
