// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import no.samtak.core.radar.internal.radar.Radarlinje;
import org.jspecify.annotations.Nullable;

/** A grant of another tiltak that goes with it; kr in its last year, null = unknown. */
@Schema(name = "Radartap", description = "Et tilskudd som går tapt om tiltaket legges ned")
public record TapSvar(
    String tiltakId, String tiltak, String kilde, @Nullable BigDecimal aarligKr, boolean minst) {
  static TapSvar av(Radarlinje.Tap tap) {
    return new TapSvar(
        tap.tiltakId(), tap.tiltak(), tap.kilde(), tap.aarlig().kjent(), tap.aarlig().minst());
  }

  /** As a cell of a file. */
  @Override
  public String toString() {
    return tiltak + (kilde.isEmpty() ? "" : " (" + kilde + ")");
  }
}
