// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.rest;

import java.time.Instant;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke;
import org.jspecify.annotations.Nullable;

/** An archive package in a line; the names are those of {@link ArkivpakkeSvar}. */
public record ArkivpakkeRad(
    String id,
    String modul,
    @Nullable String kommune,
    String tilstand,
    String node,
    String fil,
    String sha512,
    long bytes,
    long rader,
    String grunn,
    String hvem,
    Instant startet,
    @Nullable Instant ferdig,
    @Nullable Instant kontrollert,
    @Nullable String kontroll) {
  static ArkivpakkeRad av(Arkivpakke p) {
    return new ArkivpakkeRad(
        p.id(),
        p.modul(),
        p.kommune().isEmpty() ? null : p.kommune(),
        p.tilstand().name(),
        p.node(),
        p.fil(),
        p.sha512(),
        p.bytes(),
        p.radsum(),
        p.grunn(),
        p.hvem(),
        p.startet(),
        p.ferdig(),
        p.kontrollert(),
        p.kontroll() == null ? null : p.kontroll().name());
  }
}
