// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests.harness;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicReference;

/** Takes modules in and out as the operator does, over REST. */
public final class Modules {
  private static final String OPERATIONS = "/api/v1/node/moduloperasjoner";

  private Modules() {}

  /** Takes a module in from the node's shelf, and sees that it answers. */
  public static void in(Node node, String module) {
    done(operation(node, "INN", module));
    assertThat(Http.as(node, "saksbehandler").status("/api/v1/levanger/" + module)).isEqualTo(200);
  }

  /** Takes a module out, and sees that its paths say so; its data stay. */
  public static void out(Node node, String module) {
    done(operation(node, "UT", module));
    assertThat(Http.as(node, "saksbehandler").status("/api/v1/levanger/" + module)).isEqualTo(503);
  }

  /** Forgets a module that is out, and sees that its paths are unknown. */
  public static void forget(Node node, String module) {
    done(operation(node, "GLEM", module));
    assertThat(Http.as(node, "saksbehandler").status("/api/v1/levanger/" + module)).isEqualTo(404);
    assertThat(Http.as(node, "saksbehandler").status("/levanger/" + module)).isEqualTo(404);
    assertThat(Http.as(node, "saksbehandler").status("/soap/" + module + "?wsdl")).isEqualTo(404);
  }

  /** Sees that an operation ended well. */
  public static void done(JsonNode operation) {
    assertThat(operation.get("status").asText()).as(operation.toPrettyString()).isEqualTo("FERDIG");
  }

  /** Orders an operation and waits until it has ended, well or not. */
  public static JsonNode operation(Node node, String type, String module) {
    return operation(node, type, module, "");
  }

  /** As {@link #operation(Node, String, String)}, with the version that is to come in. */
  public static JsonNode operation(Node node, String type, String module, String version) {
    return order(node, type, module, "\"versjon\":\"" + version + "\",");
  }

  /** Puts a module in the place of another on the node. */
  public static JsonNode swap(Node node, String old, String other) {
    return order(node, "BYTT", old, "\"nyModul\":\"" + other + "\",");
  }

  private static JsonNode order(Node node, String type, String module, String more) {
    Http operator = Http.as(node, "drift");
    try {
      HttpResponse<String> ordered =
          operator.post(
              OPERATIONS,
              """
              {"type":"%1$s","modul":"%2$s",%3$s"bekreft":"%2$s","grunn":"prøve"}
              """
                  .formatted(type, module, more));
      assertThat(ordered.statusCode()).as(ordered.body()).isBetween(200, 202);
      String id = Http.json(ordered).get("id").asText();
      AtomicReference<JsonNode> state = new AtomicReference<>();
      await("the end of " + type + " " + module)
          .atMost(90, SECONDS)
          .pollInterval(50, MILLISECONDS)
          .until(
              () -> {
                state.set(Http.json(operator.get(OPERATIONS + "/" + id)));
                return !state.get().path("status").asText().equals("PAGAR");
              });
      return state.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
