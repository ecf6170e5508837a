// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import no.samtak.testing.Testkilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules say of the three sources is what was found when they were read and recomputed. */
class FunnCsvTest {
  /** Missing findings and surplus ones are both shown. */
  @ParameterizedTest
  @ValueSource(strings = {"levanger", "orland", "kvanangen"})
  void theRulesGiveTheFindingsOfTheList(String kommune) {
    List<Linje> ventet =
        Testkilder.les("/funn.csv").stream()
            .filter(r -> Objects.equals(r.get("utledet"), "regel"))
            .filter(r -> r.getOrDefault("fil", "").startsWith(kommune + "/"))
            .map(Linje::av)
            .toList();

    assertThat(ventet).isNotEmpty();
    assertThat(Linje.av(Testkilder.av(kommune))).containsExactlyInAnyOrderElementsOf(ventet);
  }
}
