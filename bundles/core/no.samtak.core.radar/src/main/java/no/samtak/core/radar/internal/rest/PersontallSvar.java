// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.radar.internal.radar.Persontall;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;

/** How many people a figure counts; small numbers protected. */
@Schema(name = "Radarpersontall", description = "Hvor mange det gjelder; små tall er vernet")
public record PersontallSvar(
    String hva,
    @Nullable BigDecimal fra,
    @Nullable BigDecimal til,
    @Schema(description = "VIST, FAERRE (færre enn fem) eller SKJULT") Persontall.Vern vern,
    Grad grad,
    String kilde) {
  static PersontallSvar av(Persontall tall, Language sprak) {
    return new PersontallSvar(
        tall.ledetekst().in(sprak),
        tall.fra(),
        tall.til(),
        tall.vern(),
        tall.grad(),
        tall.kilde().in(sprak));
  }

  /** As a cell of a file. */
  @Override
  public String toString() {
    if (vern == Persontall.Vern.FAERRE) {
      return hva + ": < " + Persontall.GRENSE;
    }
    if (til == null) {
      return hva + ": ?";
    }
    boolean en = fra != null && fra.compareTo(til) == 0;
    return hva
        + ": "
        + (en ? "" : (fra == null ? "" : fra.toPlainString()) + "-")
        + til.toPlainString();
  }
}
