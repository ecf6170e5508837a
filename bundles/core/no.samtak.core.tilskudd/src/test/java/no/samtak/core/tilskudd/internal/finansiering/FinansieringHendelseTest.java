// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.finansiering;

import static no.samtak.core.api.finansiering.FinansieringTilstand.AVSLAG;
import static no.samtak.core.api.finansiering.FinansieringTilstand.BORTFALLER;
import static no.samtak.core.api.finansiering.FinansieringTilstand.DELVIS_TILSAGN;
import static no.samtak.core.api.finansiering.FinansieringTilstand.IDE;
import static no.samtak.core.api.finansiering.FinansieringTilstand.IKKE_VEDTATT;
import static no.samtak.core.api.finansiering.FinansieringTilstand.LOPENDE;
import static no.samtak.core.api.finansiering.FinansieringTilstand.OPPGJORT;
import static no.samtak.core.api.finansiering.FinansieringTilstand.ORDINAER;
import static no.samtak.core.api.finansiering.FinansieringTilstand.SOKT;
import static no.samtak.core.api.finansiering.FinansieringTilstand.SOKT_ORDINAER;
import static no.samtak.core.api.finansiering.FinansieringTilstand.SOKT_VIDEREFORT;
import static no.samtak.core.api.finansiering.FinansieringTilstand.TILSAGN;
import static no.samtak.core.api.finansiering.FinansieringTilstand.VEDTATT_ORDINAER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import org.junit.jupiter.api.Test;

/** The machine is S1, and nothing else. */
class FinansieringHendelseTest {
  private static final Map<FinansieringTilstand, Set<FinansieringTilstand>> S1 =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(IDE, EnumSet.of(SOKT)),
              Map.entry(SOKT, EnumSet.of(AVSLAG, DELVIS_TILSAGN, TILSAGN)),
              Map.entry(DELVIS_TILSAGN, EnumSet.of(LOPENDE)),
              Map.entry(TILSAGN, EnumSet.of(LOPENDE)),
              Map.entry(LOPENDE, EnumSet.of(SOKT_VIDEREFORT, SOKT_ORDINAER, OPPGJORT)),
              Map.entry(SOKT_VIDEREFORT, EnumSet.of(LOPENDE)),
              Map.entry(SOKT_ORDINAER, EnumSet.of(VEDTATT_ORDINAER, IKKE_VEDTATT)),
              Map.entry(VEDTATT_ORDINAER, EnumSet.of(ORDINAER)),
              Map.entry(IKKE_VEDTATT, EnumSet.of(BORTFALLER)),
              Map.entry(ORDINAER, EnumSet.of(OPPGJORT)),
              Map.entry(BORTFALLER, EnumSet.of(OPPGJORT)),
              Map.entry(AVSLAG, EnumSet.noneOf(FinansieringTilstand.class)),
              Map.entry(OPPGJORT, EnumSet.noneOf(FinansieringTilstand.class))));

  @Test
  void everyStateLeadsWhereS1SaysAndNowhereElse() {
    for (FinansieringTilstand fra : FinansieringTilstand.values()) {
      assertThat(
              FinansieringHendelse.mulige(fra).stream()
                  .map(FinansieringHendelse::til)
                  .collect(Collectors.toSet()))
          .as(fra.name())
          .isEqualTo(S1.get(fra));
    }
  }
}
