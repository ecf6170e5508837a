// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Entities and their tables. */
class EntitiesTest {
  @Test
  void entitiesNeverLeavePersistence() {
    assertThat(EntityRule.leaks(Product.CLASSES)).isEmpty();
  }

  @Test
  void anEntityThatIsLetOutIsFound() {
    assertThat(EntityRule.leaks(Fixture.CLASSES))
        .isNotEmpty()
        .allSatisfy(v -> assertThat(v).contains("EntityLeak sees the entity"));
  }

  static java.util.List<Bundle> bundles() {
    return Product.BUNDLES;
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void tablesLieInTheBundlesOwnSchema(Bundle bundle) {
    assertThat(
            EntityRule.foreignTables(
                Product.CLASSES, bundle.name(), bundle.header("Samtak-Schema")))
        .isEmpty();
  }

  @Test
  void aTableInAnothersSchemaIsFound() {
    assertThat(EntityRule.foreignTables(Fixture.CLASSES, Fixture.MODULE.name(), "modul"))
        .containsExactly(
            "no.samtak.fixture.modul.internal.persistence.NotatEntity"
                + " lies in schema 'annen', the bundle's is 'modul'");
  }
}
