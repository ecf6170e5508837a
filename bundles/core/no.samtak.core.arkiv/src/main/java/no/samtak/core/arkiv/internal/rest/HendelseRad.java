// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.rest;

import java.time.Instant;
import no.samtak.core.arkiv.internal.kart.Modulhendelse;

/** Something that happened to a module's data. */
public record HendelseRad(String hendelse, Instant tid, String hvem, String grunn, String detalj) {
  static HendelseRad av(Modulhendelse h) {
    return new HendelseRad(h.slag().name(), h.tid(), h.hvem(), h.grunn(), h.detalj());
  }
}
