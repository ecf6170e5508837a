// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.health;

import static org.assertj.core.api.Assertions.assertThat;

import no.samtak.platform.api.module.ModuleDoors.Door;
import org.junit.jupiter.api.Test;

class ModuldorerHealthCheckTest {
  @Test
  void aNodeWithModulesIsNotReadyBeforeItCanTellWhereTheyAreOpen() {
    ModuldorerHealthCheck check = new ModuldorerHealthCheck(() -> true);
    assertThat(check.execute().isOk()).isFalse();
    assertThat(check.with((module, tenant) -> Door.CLOSED).execute().isOk()).isTrue();
    assertThat(check.with(null).execute().isOk()).as("gone again").isFalse();
  }

  @Test
  void aNodeWithoutModulesNeedsNobodyToTell() {
    assertThat(new ModuldorerHealthCheck(() -> false).execute().isOk()).isTrue();
  }
}
