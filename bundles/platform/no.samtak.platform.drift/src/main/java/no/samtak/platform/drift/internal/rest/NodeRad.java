// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.rest;

import java.time.Instant;
import no.samtak.platform.drift.internal.node.Noderad;
import no.samtak.platform.drift.internal.node.Nodetjeneste.Oversikt;

/**
 * A node in a list; memory in MB, requests of the last hour. {@code tilstand} is KLAR, IKKE_KLAR,
 * TAUS or STOPPET.
 */
public record NodeRad(
    String id,
    String navn,
    String adresse,
    String tilstand,
    boolean denne,
    String versjon,
    Instant startet,
    Instant sistSett,
    long minneBrukt,
    long minneMaks,
    int bunter,
    long aktiveModuler,
    long avvik,
    long svar,
    long feilet) {

  static NodeRad of(Oversikt o) {
    Noderad n = o.rad();
    return new NodeRad(
        n.id(),
        n.navn(),
        n.adresse(),
        n.tilstand().name(),
        n.egen(),
        n.bilde().versjon(),
        n.startet(),
        n.sistSett(),
        n.bilde().minneBrukt(),
        n.bilde().minneMaks(),
        n.bilde().bunter(),
        o.aktive(),
        o.avvik().size(),
        n.bilde().svar(),
        n.bilde().feilet());
  }
}
