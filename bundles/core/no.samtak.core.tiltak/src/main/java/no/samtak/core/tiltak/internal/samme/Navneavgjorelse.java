// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.samme;

import java.time.Instant;

/**
 * What has been decided of two names.
 *
 * @param id of the proposal
 * @param slag what the other name is
 * @param tiltakId the tiltak; of two that are joined the one that stays
 * @param gjelder the other's slug, or the name that a row states
 * @param svar SAMME or IKKE_SAMME
 * @param nyttTiltak the tiltak that a row became which is not the same; empty where none did
 */
public record Navneavgjorelse(
    String id,
    Navneforslag.Slag slag,
    String tiltakId,
    String gjelder,
    Navneforslag.Svar svar,
    String nyttTiltak,
    String begrunnelse,
    String bruker,
    Instant tid) {}
