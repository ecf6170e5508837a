// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.samtak.itests.harness.Http;
import no.samtak.itests.harness.Modules;
import no.samtak.itests.harness.NewModules;
import no.samtak.itests.harness.Node;
import org.junit.jupiter.api.Test;

/**
 * What the scaffolding script makes is a module: it builds, comes in, answers, and goes. And
 * another that gives the same kind of service can take its place, in one kommune or on the node
 * (R3).
 */
class NewModuleIT {
  private static final String KIND = "provetjeneste";
  private static final String TILTAK = "/api/v1/levanger/tiltak/kunsten-a-bo";

  @Test
  void aModuleFromTheScriptComesInAnswersAndGoesAndAnotherTakesItsPlace() throws Exception {
    try (Node node = Node.install("ny-modul")) {
      List<String> made = NewModules.onShelfOf(node, 2, KIND);
      node.set("SAMTAK_FIRST_OPEN", made.get(0) + ":*").start();
      Modules.in(node, made.get(0));
      answers(node, made.get(0));
      isSwapped(node, made.get(0), made.get(1));
      assertThat(node.complaints()).isEmpty();
      node.stop();
    }
  }

  private static void answers(Node node, String module) throws IOException {
    Http writer = Http.as(node, "saksbehandler");
    String path = "/api/v1/levanger/" + module;
    HttpResponse<String> made =
        writer.post(path, "{\"tittel\":\"Ny\",\"tekst\":\"Æ, ø og å\",\"fra\":\"2026-11-21\"}");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    assertThat(Http.json(writer.get(path)).get("rader")).hasSize(1);
    assertThat(Http.as(node, "okonom").post(path, "{}").statusCode()).isEqualTo(403);
    assertThat(writer.get("/levanger/" + module).body()).contains(">Ny</a>", "Prøve");
    assertThat(writer.get("/soap/" + module + "?wsdl").body()).contains("urn:samtak:" + module);
    assertThat(writer.get("/api/openapi/" + module + ".json").body())
        .contains(module, "urn:samtak:problem:modul-skrivebeskyttet");
    assertThat(node.shell("samtak:" + module + "-liste levanger")).contains("Ny");
    assertThat(node.shell("samtak:" + module + "-liste finnes-ikke"))
        .as("a command goes through the door")
        .contains("(finnes-ikke)");

    Modules.out(node, module);
    assertThat(writer.status("/levanger/" + module)).isEqualTo(503);
    Modules.in(node, module);
    assertThat(Http.json(writer.get(path)).get("rader")).as("the data stay").hasSize(1);
  }

  /**
   * Tiltak require what a module gives, not the module: they and their history stay as they are.
   */
  private static void isSwapped(Node node, String old, String other) throws IOException {
    Http leader = Http.as(node, "leder");
    Http operator = Http.as(node, "drift");
    String needs = "/api/v1/levanger/modulkrav/kunsten-a-bo";
    assertThat(
            leader
                .put(
                    needs,
                    needs,
                    "{\"tjenester\":[\"%s\"],\"begrunnelse\":\"Prøve\"}".formatted(KIND))
                .statusCode())
        .isEqualTo(200);
    String tiltak = leader.get(TILTAK).body() + leader.get(TILTAK + "/hendelser").body();

    Modules.done(Modules.operation(node, "INN", other));
    HttpResponse<String> proposed =
        leader.post(
            "/api/v1/levanger/modulforslag",
            "{\"handling\":\"BYTT\",\"modul\":\"%s\",\"nyModul\":\"%s\",\"grunn\":\"Bedre\"}"
                .formatted(old, other));
    assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
    String id = Http.json(proposed).get("id").asText();
    HttpResponse<String> approved =
        operator.post("/api/v1/levanger/modulforslag/" + id + "/godkjenning", "{}");
    assertThat(approved.statusCode()).as(approved.body()).isBetween(200, 204);
    awaitState(leader, "levanger", old, "DEAKTIVERT");
    awaitState(leader, "levanger", other, "AKTIV");
    awaitState(leader, "verdal", old, "AKTIV");
    assertThat(leader.status("/api/v1/levanger/" + old)).isEqualTo(404);
    assertThat(leader.status("/api/v1/levanger/" + other)).isEqualTo(200);
    assertThat(leader.status("/api/v1/verdal/" + old)).isEqualTo(200);
    assertThat(leader.status("/api/v1/verdal/" + other)).isEqualTo(404);

    // On the node: every kommune that has the old one gets the other.
    Modules.done(Modules.operation(node, "UT", other));
    Modules.done(Modules.swap(node, old, other));
    awaitState(leader, "verdal", other, "AKTIV");
    assertThat(leader.status("/api/v1/verdal/" + other)).isEqualTo(200);
    assertThat(leader.get(TILTAK).body() + leader.get(TILTAK + "/hendelser").body())
        .isEqualTo(tiltak);
  }

  private static void awaitState(Http who, String kommune, String module, String state) {
    await(module + " " + state + " in " + kommune)
        .atMost(60, TimeUnit.SECONDS)
        .until(
            () ->
                Http.json(who.get("/api/v1/" + kommune + "/moduler/" + module))
                    .path("tilstand")
                    .asText()
                    .equals(state));
  }
}
