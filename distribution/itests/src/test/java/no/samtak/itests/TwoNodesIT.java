// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.samtak.itests.harness.Http;
import no.samtak.itests.harness.ModuleFile;
import no.samtak.itests.harness.Modules;
import no.samtak.itests.harness.Node;
import no.samtak.itests.harness.Postgres;
import org.junit.jupiter.api.Test;

/**
 * Two nodes on one database: what is decided about a module on either of them is so on both, in
 * whatever order it is decided, and also on the one that was dead meanwhile.
 */
class TwoNodesIT {
  private static final String MODULE = "oppslag";
  private static final String NOTICES = "/api/v1/levanger/oppslag";
  private static final long SEED = Long.getLong("samtak.seed", 20261122L);

  @Test
  void whateverIsDecidedOnEitherNodeBothEndAsWanted() throws Exception {
    Postgres.Database database = Postgres.create();
    try (Node a = node("a", database);
        Node b = node("b", database)) {
      a.start();
      b.keysOf(a).start();
      bothAreInTheRegister(a, b);
      inAndOutOnOneIsInAndOutOnTheOther(a, b);
      aFileThatOnlyOneWasGivenReachesTheOther(a, b);
      inAnyOrder(a, b);
      anEmergencyStopIsForAll(a, b);
      theOneThatWasKilledCatchesUp(a, b);
      assertThat(complaints(a)).isEmpty();
      assertThat(complaints(b)).isEmpty();
    }
  }

  private static Node node(String name, Postgres.Database database) {
    return Node.install("to-noder-" + name)
        .database(database)
        .set("SAMTAK_NODE", name)
        .set("SAMTAK_FIRST_OPEN", "*:*");
  }

  private static void bothAreInTheRegister(Node a, Node b) {
    for (Node node : List.of(a, b)) {
      until(
          "both are in the register",
          () ->
              texts(get(node, "/api/v1/node/noder").get("rader"), "navn", "tilstand")
                  .equals(List.of("a KLAR", "b KLAR")));
    }
    assertThat(a.shell("samtak:noder")).contains("a (denne)", "b");
    assertThat(Http.as(a, "drift").status("/drift/noder")).isEqualTo(200);
  }

  private static void inAndOutOnOneIsInAndOutOnTheOther(Node a, Node b) throws IOException {
    Modules.in(a, MODULE);
    until("in on b", () -> serves(b, 200));
    write(a, "Skrevet på a");
    assertThat(rows(b)).contains("Skrevet på a");

    Modules.out(a, MODULE);
    until("out on b", () -> serves(b, 503));

    Modules.in(b, MODULE);
    until("in on a", () -> serves(a, 200));
    JsonNode done = get(a, "/api/v1/node/moduloperasjoner?antall=1").get("rader").get(0);
    assertThat(done.get("grunn").asText()).startsWith("Følger ønsket tilstand").contains("prøve");
  }

  private static void aFileThatOnlyOneWasGivenReachesTheOther(Node a, Node b) throws IOException {
    assertThat(ModuleFile.of(MODULE, "0.2.0").upload(a)).isEqualTo(200);
    Modules.done(Modules.operation(a, "OPPGRADER", MODULE, "0.2.0"));
    until("0.2.0 on b", () -> module(b).path("versjon").asText().equals("0.2.0"));
    until("0.2.0 serves on b", () -> serves(b, 200));
    assertThat(rows(b)).contains("Skrevet på a");
  }

  /** What cannot be done as the module stands there is refused, and that is all right. */
  private static void inAnyOrder(Node a, Node b) throws IOException {
    Random random = new Random(SEED);
    List<Node> nodes = List.of(a, b);
    List<String> types = List.of("INN", "UT", "STOPP", "START");
    Map<String, Node> ordered = new LinkedHashMap<>();
    for (int i = 0; i < 80 && ordered.size() < 8; i++) {
      Node node = nodes.get(random.nextInt(2));
      String type = types.get(random.nextInt(types.size()));
      HttpResponse<String> answer =
          Http.as(node, "drift")
              .post(
                  "/api/v1/node/moduloperasjoner",
                  "{\"type\":\"%s\",\"modul\":\"%s\",\"grunn\":\"prøve %d\"}"
                      .formatted(type, MODULE, i));
      assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201, 202, 409);
      if (answer.statusCode() != 409) {
        String id = Http.json(answer).get("id").asText();
        ordered.put(id, node);
        if (random.nextBoolean()) {
          until("the end of it", () -> !status(node, id).equals("PAGAR"));
        }
      }
    }
    assertThat(ordered).as("seed %s", SEED).isNotEmpty();
    // What is wanted changes as an operation ends.
    for (var operation : ordered.entrySet()) {
      until("the end", () -> !status(operation.getValue(), operation.getKey()).equals("PAGAR"));
    }
    bothAreAsWanted(a, b);
  }

  private static void anEmergencyStopIsForAll(Node a, Node b) throws IOException {
    if (!module(a).get("tilstand").asText().equals("AKTIV")) {
      Modules.done(Modules.operation(a, module(a).has("versjon") ? "START" : "INN", MODULE));
    }
    until("active on b", () -> module(b).get("tilstand").asText().equals("AKTIV"));
    Modules.done(Modules.operation(a, "NODSTOPP", MODULE));
    until("stopped on b", () -> module(b).get("tilstand").asText().equals("STOPPET"));
    Modules.done(Modules.operation(b, "START", MODULE));
    until("started on a", () -> module(a).get("tilstand").asText().equals("AKTIV"));
    bothAreAsWanted(a, b);
  }

  private static void theOneThatWasKilledCatchesUp(Node a, Node b) throws IOException {
    b.kill();
    Modules.done(Modules.operation(a, "UT", MODULE));
    b.start();
    until("out on b", () -> !module(b).has("versjon"));
    until("out on b", () -> serves(b, 503));

    b.kill();
    Modules.in(a, MODULE);
    b.start();
    until("in on b", () -> serves(b, 200));
    bothAreAsWanted(a, b);
  }

  private static void bothAreAsWanted(Node a, Node b) {
    until(
        "both are as wanted",
        () ->
            isAsWanted(module(a))
                && isAsWanted(module(b))
                && module(a).path("versjon").equals(module(b).path("versjon")));
    // And so both tell it of both.
    for (Node node : List.of(a, b)) {
      until(
          "both tell that they are",
          () ->
              texts(get(node, "/api/v1/node/noder").get("rader"), "navn", "avvik")
                  .equals(List.of("a 0", "b 0")));
    }
  }

  private static boolean isAsWanted(JsonNode module) {
    String is = module.get("tilstand").asText();
    return switch (module.get("onsket").asText()) {
      case "INNE" ->
          is.equals("AKTIV") && module.get("versjon").equals(module.get("onsketVersjon"));
      case "STOPPET" -> is.equals("STOPPET");
      default -> !module.has("versjon");
    };
  }

  private static String status(Node node, String operation) throws IOException {
    return get(node, "/api/v1/node/moduloperasjoner/" + operation).get("status").asText();
  }

  private interface Condition {
    boolean holds() throws IOException;
  }

  private static void until(String what, Condition condition) {
    await(what)
        .atMost(60, SECONDS)
        .pollInterval(100, MILLISECONDS)
        .until(
            () -> {
              try {
                return condition.holds();
              } catch (IOException | NullPointerException e) {
                // It does not answer yet, or with an error, which has none of the fields.
                return false;
              }
            });
  }

  private static boolean serves(Node node, int status) {
    return Http.as(node, "saksbehandler").status(NOTICES) == status;
  }

  private static JsonNode module(Node node) throws IOException {
    return get(node, "/api/v1/node/moduler/" + MODULE);
  }

  private static JsonNode get(Node node, String path) throws IOException {
    return Http.json(Http.as(node, "drift").get(path));
  }

  private static List<String> texts(JsonNode rows, String... fields) {
    return java.util.stream.StreamSupport.stream(rows.spliterator(), false)
        .map(
            row ->
                String.join(
                    " ", java.util.Arrays.stream(fields).map(f -> row.path(f).asText()).toList()))
        .toList();
  }

  private static void write(Node node, String title) throws IOException {
    HttpResponse<String> answer =
        Http.as(node, "saksbehandler")
            .post(
                NOTICES,
                "{\"tittel\":\"%s\",\"tekst\":\"Æ, ø og å\",\"fra\":\"2012-11-14\"}"
                    .formatted(title));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  private static String rows(Node node) throws IOException {
    return Http.as(node, "saksbehandler").get(NOTICES + "?format=csv").body();
  }

  /** An emergency stop is told as a warning, and that is as it should be. */
  private static List<String> complaints(Node node) {
    return node.complaints().stream().filter(l -> !l.contains("Emergency stop")).toList();
  }
}
