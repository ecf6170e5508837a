// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.samtak.itests.harness.Http;
import no.samtak.itests.harness.ModuleFile;
import no.samtak.itests.harness.Node;
import org.junit.jupiter.api.Test;

/**
 * With {@code SAMTAK_LOG=json} each line of the log is one JSON object, also where there is a stack
 * trace, and what one request led to is found by its id: in the answer, in the log, in the access
 * log.
 */
class JsonLogIT {
  private static final ObjectMapper STRICT =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

  @Test
  void everyLineIsAnObjectAndWhatARequestLedToIsFoundByItsId() throws Exception {
    try (Node node = Node.install("json-logg").set("SAMTAK_LOG", "json")) {
      ModuleFile.of("oppslag", "0.2.0")
          .migrating("<sql>insert into \"finnes \\ ikke\" values ('\"\tæ')</sql>")
          .putOnShelf(node);
      node.start();
      order(node, "prove-oppslag-inn", "0.1.0-SNAPSHOT", "FERDIG");
      order(node, "prove-oppslag-opp", "0.2.0", "RULLET_TILBAKE");
      node.stop();

      List<JsonNode> lines = lines(node);
      assertThat(lines).hasSizeGreaterThan(20);
      assertThat(lines)
          .allSatisfy(
              line -> {
                assertThat(line.fieldNames())
                    .toIterable()
                    .containsExactly(
                        "tid", "niva", "logger", "traad", "korrelasjon", "melding", "feil");
                OffsetDateTime.parse(line.get("tid").asText());
              });
      assertThat(lines)
          .filteredOn(l -> l.get("korrelasjon").asText().equals("prove-oppslag-opp"))
          .extracting(l -> l.get("niva").asText() + " " + l.get("melding").asText())
          .anySatisfy(l -> assertThat(l).contains("INFO", "OPPGRADER on oppslag begins"))
          .anySatisfy(l -> assertThat(l).contains("ERROR", "ended as RULLET_TILBAKE"));
      assertThat(lines)
          .as("a stack trace is in its line")
          .anySatisfy(l -> assertThat(l.get("feil").asText()).contains("\n\tat no.samtak."));
    }
  }

  private static void order(Node node, String id, String version, String status)
      throws IOException {
    Http operator = Http.as(node, "drift");
    String type = status.equals("FERDIG") ? "INN" : "OPPGRADER";
    HttpResponse<String> ordered =
        operator.send(
            operator
                .request("/api/v1/node/moduloperasjoner")
                .header("Content-Type", "application/json")
                .header("X-Correlation-Id", id)
                .POST(
                    BodyPublishers.ofString(
                        "{\"type\":\"%s\",\"modul\":\"oppslag\",\"versjon\":\"%s\",\"grunn\":\"prøve\"}"
                            .formatted(type, version))));
    assertThat(ordered.statusCode()).as(ordered.body()).isEqualTo(201);
    assertThat(ordered.headers().firstValue("X-Correlation-Id")).contains(id);
    String path = "/api/v1/node/moduloperasjoner/" + Http.json(ordered).get("id").asText();
    await(status)
        .atMost(90, TimeUnit.SECONDS)
        .until(() -> Http.json(operator.get(path)).get("status").asText().equals(status));
    assertThat(operator.get("/api/v1/node/tilgangslogg").body()).contains(id);
  }

  private static List<JsonNode> lines(Node node) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(node.home().resolve("data/log/samtak.json.log"))) {
      lines.add(STRICT.readTree(line));
    }
    return lines;
  }
}
