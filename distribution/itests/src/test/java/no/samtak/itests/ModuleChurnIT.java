// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import no.samtak.itests.harness.Http;
import no.samtak.itests.harness.Modules;
import no.samtak.itests.harness.Node;
import no.samtak.itests.harness.Postgres;
import org.junit.jupiter.api.Test;

/**
 * Teknisk bytte (S3): a module is taken out of the running system and put back, again and again
 * (fifty times with -Dsamtak.churn.times=50), and no one else notices.
 */
class ModuleChurnIT {
  private static final int TIMES = Integer.getInteger("samtak.churn.times", 20);

  @Test
  void nobodyElseNoticesOnH2() throws Exception {
    nobodyElseNotices(Node.install("bytte-h2"));
  }

  @Test
  void nobodyElseNoticesOnPostgres() throws Exception {
    nobodyElseNotices(Node.install("bytte-postgres").database(Postgres.create()));
  }

  private static void nobodyElseNotices(Node node) throws Exception {
    try (node) {
      node.start();
      Modules.in(node, "oppslag");
      writeNotices(node);
      String rows = notices(node);
      // The first turns load what every later one uses again.
      for (int i = 0; i < 3; i++) {
        Modules.out(node, "oppslag");
        Modules.in(node, "oppslag");
      }
      notices(node);

      Queue<String> failures = new ConcurrentLinkedQueue<>();
      AtomicLong answered = new AtomicLong();
      AtomicBoolean enough = new AtomicBoolean();
      ExecutorService others = Executors.newFixedThreadPool(3);
      others.submit(
          () -> use(node, enough, answered, failures, "/api/v1/levanger/tiltak?antall=20"));
      others.submit(() -> use(node, enough, answered, failures, "/levanger/tiltak"));
      others.submit(() -> write(node, enough, answered, failures));

      for (int i = 0; i < TIMES; i++) {
        Modules.out(node, "oppslag");
        Modules.in(node, "oppslag");
      }
      enough.set(true);
      others.shutdown();
      assertThat(others.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
      assertThat(failures).as("of %s requests elsewhere", answered).isEmpty();
      assertThat(answered.get()).as("requests elsewhere").isGreaterThan(TIMES * 10L);

      assertThat(notices(node)).as("the module's data").isEqualTo(rows);
    }
  }

  private static void use(
      Node node, AtomicBoolean enough, AtomicLong answered, Queue<String> failures, String path) {
    Http reader = Http.as(node, "leder");
    while (!enough.get()) {
      int status = reader.status(path);
      answered.incrementAndGet();
      if (status != 200) {
        failures.add(path + " answered " + status);
      }
    }
  }

  private static void write(
      Node node, AtomicBoolean enough, AtomicLong answered, Queue<String> failures) {
    Http operator = Http.as(node, "drift");
    for (int day = 1; !enough.get(); day = day % 28 + 1) {
      String path = "/api/v1/node/forretningsdato";
      try {
        var response =
            operator.send(
                operator
                    .request(path)
                    .header("Content-Type", "application/json")
                    .PUT(
                        java.net.http.HttpRequest.BodyPublishers.ofString(
                            "{\"dato\":\"2012-11-%02d\"}".formatted(day))));
        answered.incrementAndGet();
        if (response.statusCode() / 100 != 2) {
          failures.add(path + " answered " + response.statusCode() + " " + response.body());
        }
      } catch (IOException e) {
        failures.add(path + " " + e);
      }
    }
  }

  private static void writeNotices(Node node) throws IOException {
    Http writer = Http.as(node, "saksbehandler");
    for (int i = 1; i <= 25; i++) {
      assertThat(
              writer
                  .post(
                      "/api/v1/levanger/oppslag",
                      "{\"tittel\":\"Oppslag %d\",\"tekst\":\"Æ, ø og å\",\"fra\":\"2012-11-%02d\"}"
                          .formatted(i, i))
                  .statusCode())
          .isEqualTo(201);
    }
  }

  private static String notices(Node node) throws IOException {
    return Http.as(node, "saksbehandler").get("/api/v1/levanger/oppslag?format=csv").body();
  }
}
