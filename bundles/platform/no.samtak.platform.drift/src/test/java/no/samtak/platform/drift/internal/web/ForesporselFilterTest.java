// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import no.samtak.platform.drift.internal.metrics.Foresporsler;
import no.samtak.platform.drift.internal.metrics.Foresporsler.Slag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForesporselFilterTest {
  @ParameterizedTest
  @CsvSource({
    "/api/v1/levanger/oppslag,REST",
    "/soap/oppslag,SOAP",
    "/static/x/y.css,STATISK",
    "/health/ready,DRIFT",
    "/metrics,DRIFT",
    "/levanger/oppslag,SIDE",
    "/,SIDE"
  })
  void aRequestIsOfOneKind(String path, Slag slag) {
    assertThat(ForesporselFilter.slag(path)).isEqualTo(slag);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/levanger/oppslag/12,3,oppslag",
    "/api/v1/levanger,3,",
    "/soap/oppslag;jsessionid=1,1,oppslag",
    "/levanger/oppslag,1,oppslag",
    "/levanger/,1,",
    "/,1,"
  })
  void theSegmentOfAModuleIsFound(String path, int before, String segment) {
    assertThat(ForesporselFilter.segment(path, before)).isEqualTo(segment);
  }

  @Test
  void requestsAreCountedByKindAndHundreds() {
    Foresporsler counts = new Foresporsler();
    counts.tell(Slag.REST, 200, 1_000_000_000L);
    counts.tell(Slag.REST, 404, 500_000_000L);
    counts.tell(Slag.SIDE, 99, 0);

    assertThat(counts.antall(Slag.REST, 2)).isEqualTo(1);
    assertThat(counts.antall(Slag.REST, 4)).isEqualTo(1);
    assertThat(counts.antall(Slag.SIDE, 0)).isEqualTo(1);
    assertThat(counts.sekunder(Slag.REST)).isEqualTo(1.5);
  }
}
