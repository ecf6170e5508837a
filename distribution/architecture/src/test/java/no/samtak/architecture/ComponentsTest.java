// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Components and what the framework makes of them. */
class ComponentsTest {
  @Test
  void theFrameworkHasOneConstructorToTake() {
    assertThat(ComponentRule.ambiguous(Product.CLASSES)).isEmpty();
  }

  @Test
  void aConstructorThatCouldBeTakenForItIsFound() {
    assertThat(ComponentRule.ambiguous(Fixture.CLASSES))
        .containsExactly("no.samtak.fixture.modul.internal.TwoDoors has another with 1");
  }
}
