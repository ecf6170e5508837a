// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTextTest {
  @Test
  void whatIsWrittenKeepsItsOrderAndItsKinds() {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("tekst", "\"a\\b\"\n");
    object.put("tall", 2);
    object.put("ja", true);
    object.put("ingen", null);
    object.put("dag", LocalDate.of(2011, 12, 31));
    object.put("tom", List.of());
    object.put("rader", List.of(Map.of("n", 1)));

    assertThat(JsonText.of(object))
        .isEqualTo(
            """
            {
              "tekst": "\\"a\\\\b\\"\\u000a",
              "tall": 2,
              "ja": true,
              "ingen": null,
              "dag": "2011-12-31",
              "tom": [],
              "rader": [
                {
                  "n": 1
                }
              ]
            }
            """);
  }
}
