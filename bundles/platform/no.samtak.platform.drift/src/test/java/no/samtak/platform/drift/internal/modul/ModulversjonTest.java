// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import no.samtak.platform.api.error.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModulversjonTest {
  @Test
  void mavensAndOsgisWayOfWritingAreOneVersion() {
    assertThat(Modulversjon.of("1.2.0-SNAPSHOT")).isEqualTo(Modulversjon.of("1.2.0.SNAPSHOT"));
    assertThat(Modulversjon.of("1")).hasToString("1.0.0");
  }

  @Test
  void aSnapshotComesBeforeItsRelease() {
    List<String> sorted =
        Stream.of("1.1.0", "1.10.0", "1.1.0-SNAPSHOT", "1.2.0")
            .map(Modulversjon::of)
            .sorted()
            .map(Modulversjon::toString)
            .toList();
    assertThat(sorted).containsExactly("1.1.0.SNAPSHOT", "1.1.0", "1.2.0", "1.10.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1.2.3.4.5", "../1", "99999999999", "1.0.0-<script>"})
  void whatIsNoVersionIsRefused(String text) {
    assertThatThrownBy(() -> Modulversjon.of(text)).isInstanceOf(DomainException.class);
  }
}
