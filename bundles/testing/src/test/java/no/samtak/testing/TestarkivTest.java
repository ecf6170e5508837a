// SPDX-License-Identifier: EUPL-1.2
package no.samtak.testing;

import static org.assertj.core.api.Assertions.assertThat;

import no.samtak.core.api.kilde.Kilderad;
import org.junit.jupiter.api.Test;

class TestarkivTest {
  @Test
  void quotesAreReadAsTheProductReadsThem() {
    Testarkiv arkiv =
        new Testarkiv().lesInn("fjellvik", "tiltak", "navn;sted", "\"«A»; \"\"B\"\"\nC\";", "D;E");

    assertThat(arkiv.kilder("fjellvik").rader("tiltak"))
        .extracting(Kilderad::nummer, r -> r.celle("navn"), r -> r.celle("sted"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2L, "«A»; \"B\"\nC", ""),
            org.assertj.core.groups.Tuple.tuple(3L, "D", "E"));
  }

  @Test
  void eachChangeIsALaterEditionOfItsFileAlone() {
    Testarkiv arkiv =
        new Testarkiv()
            .lesInn("fjellvik", "tiltak", "navn", "A")
            .lesInn("fjellvik", "plan", "aar", "2012")
            .endre("fjellvik", "tiltak", "navn", "A", "navn", "B");

    assertThat(arkiv.utgave("fjellvik", "tiltak")).isEqualTo(2);
    assertThat(arkiv.utgave("fjellvik", "plan")).isEqualTo(1);
    assertThat(arkiv.utgave("annen", "plan")).isZero();
    assertThat(arkiv.kilder("fjellvik").rader("tiltak"))
        .extracting(r -> r.celle("navn"))
        .containsExactly("B");
    assertThat(arkiv.kilder("annen").rader("tiltak")).isEmpty();
  }
}
