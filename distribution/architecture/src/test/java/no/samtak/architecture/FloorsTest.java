// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom, and where. */
class FloorsTest {
  @Test
  void importsPointDownAndOnlyToAnApi() {
    assertThat(FloorRule.violations(Product.CLASSES, Product.BUNDLES)).isEmpty();
  }

  @Test
  void aModuleThatPeeksIntoAnotherIsFound() {
    assertThat(FloorRule.violations(Fixture.CLASSES, Fixture.BUNDLES))
        .isNotEmpty()
        .allSatisfy(v -> assertThat(v).contains("PeeksInside").contains("annen is no API"));
  }

  @Test
  void aClassOutsideEveryRootPackageIsFound() {
    assertThat(FloorRule.violations(Fixture.CLASSES, List.of(Fixture.MODULE)))
        .anySatisfy(v -> assertThat(v).contains("outside the root package"));
  }

  @Test
  void aCoreThatUsesAModuleIsFound() {
    Bundle core = new Bundle(Fixture.MODULE.name(), Floor.CORE, Fixture.MODULE.folder());
    assertThat(FloorRule.violations(Fixture.CLASSES, List.of(core, Fixture.OTHER, Fixture.API)))
        .anySatisfy(v -> assertThat(v).contains("a floor above"));
  }

  static Stream<PlaceRule> places() {
    return PlaceRule.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("places")
  void aTechnologyIsKnownOnlyInItsPlace(PlaceRule rule) {
    assertThat(rule.violations(Product.CLASSES)).isEmpty();
  }

  @Test
  void httpOutOfPlaceIsFound() {
    assertThat(PlaceRule.ALL.get(0).violations(Fixture.CLASSES))
        .isNotEmpty()
        .allSatisfy(v -> assertThat(v).contains("HttpInTheMiddle"));
  }

  @Test
  void jpaOutOfPlaceIsFound() {
    assertThat(PlaceRule.ALL.get(1).violations(Fixture.CLASSES))
        .isNotEmpty()
        .allSatisfy(v -> assertThat(v).contains("EntityLeak"));
  }
}
