// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import no.samtak.itests.harness.Http;
import no.samtak.itests.harness.Modules;
import no.samtak.itests.harness.Node;
import no.samtak.itests.harness.Postgres;
import org.junit.jupiter.api.Test;

/**
 * The plug is pulled twenty times in the middle of writing (another number with
 * -Dsamtak.crash.kills). What was acknowledged is there, once; what was not can be sent again with
 * its key, and is there once; the node comes back by itself.
 */
class CrashIT {
  private static final int KILLS = Integer.getInteger("samtak.crash.kills", 20);
  private static final int WRITERS = 6;

  @Test
  void everyAcknowledgedWriteIsThereOnceOnH2() throws Exception {
    everyAcknowledgedWriteIsThereOnce(Node.install("krasj-h2"));
  }

  @Test
  void everyAcknowledgedWriteIsThereOnceOnPostgres() throws Exception {
    everyAcknowledgedWriteIsThereOnce(Node.install("krasj-postgres").database(Postgres.create()));
  }

  private static void everyAcknowledgedWriteIsThereOnce(Node node) throws Exception {
    Random random = new Random(20121114);
    List<Write> acknowledged = new ArrayList<>();
    try (node) {
      node.start();
      Modules.in(node, "oppslag");
      for (int kill = 1; kill <= KILLS; kill++) {
        Round round = writeUntilKilled(node, 5 + random.nextInt(60));
        acknowledged.addAll(round.acknowledged());
        node.start();
        for (Write unsure : round.unsure()) {
          assertThat(send(Http.as(node, "saksbehandler"), unsure).statusCode())
              .as("an unanswered write sent again with its key")
              .isEqualTo(201);
          acknowledged.add(unsure);
        }
        assertThat(titles(node)).as("after kill %s", kill).isEqualTo(once(acknowledged));
      }
      assertThat(acknowledged).hasSizeGreaterThan(KILLS * 5);
    }
  }

  private static Round writeUntilKilled(Node node, int acknowledgements) throws Exception {
    Queue<Write> acknowledged = new ConcurrentLinkedQueue<>();
    Queue<Write> unsure = new ConcurrentLinkedQueue<>();
    CountDownLatch enough = new CountDownLatch(acknowledgements);
    AtomicBoolean killed = new AtomicBoolean();
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    for (int i = 0; i < WRITERS; i++) {
      writers.submit(
          () -> {
            Http caller = Http.as(node, "saksbehandler");
            while (!killed.get()) {
              Write write = new Write(UUID.randomUUID().toString());
              try {
                int status = send(caller, write).statusCode();
                if (status == 201) {
                  acknowledged.add(write);
                  enough.countDown();
                } else {
                  unsure.add(write);
                }
              } catch (IOException e) {
                unsure.add(write);
                return;
              }
            }
          });
    }
    assertThat(enough.await(120, TimeUnit.SECONDS)).as("writes are acknowledged").isTrue();
    node.kill();
    killed.set(true);
    writers.shutdown();
    assertThat(writers.awaitTermination(90, TimeUnit.SECONDS)).isTrue();
    return new Round(List.copyOf(acknowledged), List.copyOf(unsure));
  }

  private static HttpResponse<String> send(Http caller, Write write) throws IOException {
    return caller.send(
        caller
            .request("/api/v1/levanger/oppslag")
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", write.key())
            .POST(
                BodyPublishers.ofString(
                    """
                    {"tittel": "%s", "tekst": "skrevet mens strømmen gikk", "fra": "2012-11-14"}
                    """
                        .formatted(write.key()))));
  }

  private static Map<String, Integer> titles(Node node) throws IOException {
    Map<String, Integer> titles = new HashMap<>();
    Http reader = Http.as(node, "saksbehandler");
    String path = "/api/v1/levanger/oppslag?antall=200";
    for (String next = path; next != null; ) {
      JsonNode part = Http.json(reader.get(next));
      part.get("rader").forEach(row -> titles.merge(row.get("tittel").asText(), 1, Integer::sum));
      next = part.path("neste").isTextual() ? path + "&etter=" + part.get("neste").asText() : null;
    }
    return titles;
  }

  private static Map<String, Integer> once(List<Write> writes) {
    Map<String, Integer> once = new HashMap<>();
    writes.forEach(write -> once.put(write.key(), 1));
    return once;
  }

  private record Write(String key) {}

  private record Round(List<Write> acknowledged, List<Write> unsure) {}
}
