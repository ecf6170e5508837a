// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * People and systems at work elsewhere, each as fast as the node answers: they read over REST, SOAP
 * and pages, change tiltak and read in files with new ones, and keep account of every answer that
 * was not the right one and of every change that was acknowledged.
 */
public final class Others implements AutoCloseable {
  private static final String COLUMNS =
      "tiltak_id;samme_som_sikkerhet;malgruppe;omrade;niva;status;tiltak;innhold;ansvarlig;"
          + "kan_henvise;kostnad;belop_kr;finansiering_slutt;soker;oppsigelsesvarsel_mnd;oppstart;"
          + "frist;apningsdager;plasser;timer_per_dag;aldersgrense_fra;aldersgrense_til;merknad;"
          + "kapittel;kilderad;celle;malgruppe_kilde;hensikt;dager_per_uke;apningstid;"
          + "antall_stillinger;stillingsprosent;varighet_aar;intervall_aar;hyppighet;oremerket_kr;"
          + "kostnad_fra_aar;samarbeid;sted;hjemmel";

  private final Node node;
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private final Map<String, AtomicLong> answered = new ConcurrentHashMap<>();
  private final ExecutorService people = Executors.newCachedThreadPool();
  private volatile boolean enough;

  private Others(Node node) {
    this.node = node;
  }

  /** Sends them to work. */
  public static Others at(Node node) throws IOException {
    Others others = new Others(node);
    others.readIn("verdal", "bytte-a");
    others.readIn("verdal", "bytte-b");
    others.begin(others::read);
    others.begin(others::browse);
    others.begin(others::callSoap);
    others.begin(() -> others.change("bytte-a"));
    others.begin(() -> others.change("bytte-b"));
    others.begin(others::readInNew);
    return others;
  }

  private interface Work {
    void run() throws IOException;
  }

  private void begin(Work again) {
    people.execute(
        () -> {
          try {
            again.run();
          } catch (IOException | RuntimeException e) {
            failures.add(e.toString());
          }
        });
  }

  /** How many right answers each kind of work has had; none was wrong when this returns. */
  public Map<String, Long> end() {
    close();
    assertThat(failures).as("wrong answers, of %s", answered).isEmpty();
    Map<String, Long> counts = new TreeMap<>();
    answered.forEach((what, count) -> counts.put(what, count.get()));
    return counts;
  }

  @Override
  public void close() {
    enough = true;
    people.shutdown();
    try {
      assertThat(people.awaitTermination(90, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private void read() throws IOException {
    Http reader = Http.as(node, "leser");
    while (!enough) {
      expect(reader.get("/api/v1/levanger/tiltak?antall=20"), 200, "REST list");
      expect(reader.get("/api/v1/levanger/tiltak/kunsten-a-bo"), 200, "REST one");
      expect(reader.get("/api/v1/node/kommuner"), 200, "REST list");
    }
  }

  private void browse() throws IOException {
    Http reader = Http.as(node, "okonom");
    while (!enough) {
      expect(reader.get("/levanger/tiltak"), 200, "page");
      expect(reader.get("/levanger/innfasing"), 200, "page");
    }
  }

  private void callSoap() throws IOException {
    Http system = Http.as(node, "okonom");
    while (!enough) {
      expect(
          system.send(
              system
                  .request("/soap/tiltak")
                  .header("Content-Type", "text/xml; charset=utf-8")
                  .POST(
                      BodyPublishers.ofString(
                          """
                          <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">
                            <soap:Header><k:kommune xmlns:k="urn:samtak:soap">levanger</k:kommune></soap:Header>
                            <soap:Body><t:hentInnfasing xmlns:t="urn:samtak:tiltak"/></soap:Body>
                          </soap:Envelope>
                          """))),
          200,
          "SOAP");
    }
  }

  /** Each change builds on the one before: a lost one is a wrong answer to the next. */
  private void change(String tiltak) throws IOException {
    Http leader = Http.as(node, "leder");
    String path = "/api/v1/verdal/tiltak/" + tiltak;
    HttpResponse<String> now = leader.get(path);
    long changes = 0;
    for (String event = "MELD_TRUET";
        !enough;
        event = event.equals("MELD_TRUET") ? "TRYGG" : "MELD_TRUET") {
      now =
          leader.send(
              leader
                  .request(path + "/tilstand")
                  .header("Content-Type", "application/json")
                  .header("If-Match", now.headers().firstValue("ETag").orElse("none"))
                  .PUT(
                      BodyPublishers.ofString(
                          "{\"hendelse\":\"%s\",\"begrunnelse\":\"prøve\"}".formatted(event))));
      if (!expect(now, 200, "change")) {
        return;
      }
      changes++;
    }
    JsonNode last = Http.json(leader.get(path + "/hendelser?antall=1")).at("/rader/0");
    // The first is the reading in.
    if (last.path("nummer").asLong() != changes + 1) {
      failures.add(changes + " changes of " + tiltak + " were acknowledged, the last is " + last);
    }
  }

  private void readInNew() throws IOException {
    int files = 0;
    while (!enough) {
      files++;
      readIn("orland", "bytte-" + files);
    }
    long there =
        Http.json(Http.as(node, "leder").get("/api/v1/orland/tiltak?antall=200&sok=bytte-"))
            .path("rader")
            .size();
    if (there != Math.min(files, 200)) {
      failures.add(files + " files were read in, of their tiltak there are " + there);
    }
  }

  private void readIn(String kommune, String tiltak) throws IOException {
    Http leader = Http.as(node, "leder");
    String path = "/api/v1/" + kommune + "/innlesinger";
    String row = tiltak + ";".repeat(5) + "eksisterende;" + tiltak + ";".repeat(18) + tiltak;
    HttpResponse<String> seen =
        leader.send(
            leader
                .request(path + "?type=tiltak&filnavn=" + tiltak + ".csv")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(COLUMNS + "\n" + row + ";".repeat(15) + "\n")));
    if (expect(seen, 201, "file")) {
      String id = Http.json(seen).get("id").asText();
      expect(leader.post(path + "/" + id + "/utfor", ""), 200, "file");
    }
  }

  private boolean expect(HttpResponse<String> answer, int status, String what) {
    if (answer.statusCode() == status) {
      answered.computeIfAbsent(what, k -> new AtomicLong()).incrementAndGet();
      return true;
    }
    failures.add(answer.request() + " answered " + answer.statusCode() + " " + answer.body());
    return false;
  }
}
