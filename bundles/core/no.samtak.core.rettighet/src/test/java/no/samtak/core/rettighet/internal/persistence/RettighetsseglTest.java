// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.persistence;

import static no.samtak.core.rettighet.internal.Fixture.KOMMUNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.samtak.core.api.personvern.Forseglingsbidrag.Bytte;
import no.samtak.core.rettighet.internal.Fixture;
import no.samtak.core.rettighet.internal.sak.Sakslag;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of requests and the exchange of the keys that they are sealed with. */
class RettighetsseglTest {
  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void everySealIsFoundAndOpensAsItWasAfterItIsRenewed(TestDatabase db) {
    try (Fixture f = new Fixture(db)) {
      String krav = f.begynt(f.person("Stille", "Bekk"), Sakslag.INNSYN);
      var sagt = f.service.hent(KOMMUNE, krav);
      f.ring.roter();
      byte[] naa = f.ord.begynnelse();

      int alle = 0;
      for (String kolonne : f.segl.kolonner()) {
        List<Bytte> bytter =
            f.segl.utenom(kolonne, naa, "", 10).stream()
                .map(
                    s -> new Bytte(s, f.ord.fornyet(s.kommune(), s.tjeneste(), s.sted(), s.segl())))
                .toList();
        assertThat(f.segl.antallUtenom(kolonne, naa)).isEqualTo(bytter.size()).isPositive();
        assertThat(f.segl.bytt(kolonne, bytter)).isEqualTo(bytter.size());
        assertThat(f.segl.bytt(kolonne, bytter)).isZero();
        assertThat(f.segl.antallUtenom(kolonne, naa)).isZero();
        alle += bytter.size();
      }
      // the remark, that it came and that it was begun
      assertThat(alle).isEqualTo(3);
      assertThat(f.service.hent(KOMMUNE, krav)).usingRecursiveComparison().isEqualTo(sagt);
    }
  }
}
