// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.drift.internal.modul.Moduloperasjon;
import no.samtak.platform.drift.internal.modul.Operasjonsstatus;
import no.samtak.platform.drift.internal.modul.Operasjonstype;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OperasjonModellTest {
  @Test
  void anOperationThatHasJustBegunHasATitleWithoutAVersion() {
    assertThat(OperasjonModell.of(inn(null)).tittel())
        .isEqualTo(Text.of("drift.op.hvaEn", Text.of("drift.type.INN"), "prove"));
    assertThat(OperasjonModell.of(inn("1.0.0")).tittel())
        .isEqualTo(Text.of("drift.op.hvaEn", Text.of("drift.type.INN"), "prove 1.0.0"));
  }

  private static Moduloperasjon inn(@Nullable String versjon) {
    return new Moduloperasjon(
        "1",
        Operasjonstype.INN,
        "prove",
        null,
        null,
        versjon,
        "Prøve",
        "Driften",
        Instant.EPOCH,
        null,
        Operasjonsstatus.PAGAR,
        null,
        List.of(),
        List.of());
  }
}
