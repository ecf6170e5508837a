// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TjenesteslagTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "samtak.tjeneste;samtak.tjeneste=\"bolig\"",
        "samtak.tjeneste;samtak.tjeneste=bolig",
        "samtak.tjeneste; samtak.tjeneste:String=\"bolig\"",
        "osgi.service;objectClass:List<String>=\"a,b\";uses:=\"x,y\","
            + "samtak.tjeneste;samtak.tjeneste=bolig;effective:=active",
        "samtak.tjeneste;versjon:Version=1.0;samtak.tjeneste:List<String>=\"bolig\""
      })
  void aKindIsFoundInEachFormOfTheHeader(String header) {
    assertThat(Tjenesteslag.av(header)).isEqualTo(Set.of("bolig"));
  }

  @Test
  void severalKindsComeAsAListOrAsSeveralCapabilities() {
    assertThat(
            Tjenesteslag.av(
                "samtak.tjeneste;samtak.tjeneste=bolig,samtak.tjeneste;samtak.tjeneste=aktivitet"))
        .containsExactly("aktivitet", "bolig");
    assertThat(Tjenesteslag.av("samtak.tjeneste;samtak.tjeneste:List<String>=\"bolig, aktivitet\""))
        .containsExactly("aktivitet", "bolig");
  }

  @Test
  void whatSaysNothingOfItGivesNone() {
    assertThat(Tjenesteslag.av(null)).isEmpty();
    assertThat(Tjenesteslag.av("annet;samtak.tjeneste=bolig")).isEmpty();
    assertThat(Tjenesteslag.av("samtak.tjeneste;annet=bolig")).isEmpty();
  }
}
