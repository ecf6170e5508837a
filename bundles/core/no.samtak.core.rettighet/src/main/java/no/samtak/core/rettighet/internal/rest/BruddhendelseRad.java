// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import no.samtak.core.rettighet.internal.brudd.Bruddhendelse;

/** Something that happened to a breach. */
@Schema(name = "Bruddhendelse", description = "Noe som skjedde med et brudd")
public record BruddhendelseRad(int nummer, String hva, Instant tid, String hvem, String ord) {
  static BruddhendelseRad av(Bruddhendelse h) {
    return new BruddhendelseRad(h.nummer(), h.hva(), h.tid(), h.hvem(), h.ord());
  }
}
