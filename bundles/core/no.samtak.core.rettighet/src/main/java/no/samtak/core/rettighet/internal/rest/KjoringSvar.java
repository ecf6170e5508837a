// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import no.samtak.core.rettighet.internal.oppbevaring.Kjoring;

/** A retention run. */
@Schema(name = "Oppbevaringskjoring", description = "En sletting etter oppbevaringsreglene")
public record KjoringSvar(
    String id,
    LocalDate dag,
    Instant tid,
    String hvem,
    String grunn,
    boolean ferdig,
    long slettet,
    long anonymisert,
    long beholdt) {
  static KjoringSvar av(Kjoring k) {
    return new KjoringSvar(
        k.id(),
        k.dag(),
        k.tid(),
        k.hvem(),
        k.grunn(),
        k.ferdig(),
        k.slettet(),
        k.anonymisert(),
        k.beholdt());
  }
}
