// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import no.samtak.core.person.internal.person.Endring;
import no.samtak.core.person.internal.person.Innslag;

/**
 * One field that was changed; a step that changed none has one row without a field.
 *
 * @param versjon the version that the step gave
 */
@Schema(name = "PersonEndring")
public record EndringRad(
    long versjon,
    Innslag.Hva hva,
    Instant tid,
    String av,
    String grunn,
    String felt,
    String fra,
    String til) {
  static EndringRad av(Endring e, Endring.Felt f) {
    return new EndringRad(
        e.versjon(), e.hva(), e.tid(), e.av(), e.grunn(), f.felt(), f.fra(), f.til());
  }

  String nokkel() {
    return versjon + "-" + felt;
  }
}
