// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.rest.internal.problem.Problem;
import no.samtak.platform.rest.internal.problem.Words;

/** What many operations share, kept only when one of them refers to it. */
final class Shared {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<String, ObjectNode> parameters = new TreeMap<>();
  private final Map<String, ObjectNode> headers = new TreeMap<>();
  private final Map<String, ObjectNode> responses = new TreeMap<>();
  private final Schemas schemas;

  Shared(Schemas schemas) {
    this.schemas = schemas;
  }

  Map<String, ObjectNode> parameters() {
    return parameters;
  }

  Map<String, ObjectNode> headers() {
    return headers;
  }

  Map<String, ObjectNode> responses() {
    return responses;
  }

  ObjectNode kommune() {
    return parameter(
        "kommune",
        () -> {
          ObjectNode p = parameter("kommune", "path", "Kommunens faste navn i adresser");
          p.put("required", true);
          p.putObject("schema")
              .put("type", "string")
              .put("pattern", "^[a-z0-9-]{1,64}$")
              .put("example", "levanger");
          return p;
        });
  }

  ObjectNode antall() {
    return parameter(
        "antall",
        () -> {
          ObjectNode p = parameter("antall", "query", "Høyst så mange rader");
          p.putObject("schema")
              .put("type", "integer")
              .put("format", "int32")
              .put("minimum", 1)
              .put("maximum", PageQuery.MAX)
              .put("default", PageQuery.DEFAULT);
          return p;
        });
  }

  ObjectNode etter() {
    return parameter(
        "etter",
        () -> {
          ObjectNode p = parameter("etter", "query", "Neste fra forrige del");
          p.putObject("schema").put("type", "string");
          return p;
        });
  }

  ObjectNode format() {
    return parameter(
        "format",
        () -> {
          ObjectNode p =
              parameter("format", "query", "Går foran Accept; csv og xlsx gir hele lista som fil");
          p.putObject("schema")
              .put("type", "string")
              .putArray("enum")
              .add("json")
              .add("csv")
              .add("xlsx");
          return p;
        });
  }

  ObjectNode ifNoneMatch() {
    return parameter(
        "IfNoneMatch",
        () -> {
          ObjectNode p =
              parameter(
                  "If-None-Match", "header", "ETag som er hentet før; gir 304 om den gjelder");
          p.putObject("schema").put("type", "string").put("example", "\"3\"");
          return p;
        });
  }

  ObjectNode ifMatch() {
    return parameter(
        "IfMatch",
        () -> {
          ObjectNode p =
              parameter("If-Match", "header", "ETag for det som er lest; må sendes ved endring");
          p.putObject("schema").put("type", "string").put("example", "\"3\"");
          return p;
        });
  }

  ObjectNode idempotencyKey() {
    return parameter(
        "IdempotencyKey",
        () -> {
          ObjectNode p =
              parameter(
                  "Idempotency-Key",
                  "header",
                  "Samme nøkkel og samme innhold oppretter én gang; huskes i 24 timer");
          p.putObject("schema").put("type", "string").put("minLength", 1).put("maxLength", 255);
          return p;
        });
  }

  ObjectNode etag() {
    return header("ETag", "Versjonen, til If-Match og If-None-Match");
  }

  ObjectNode location() {
    return header("Location", "Adressen til det som er opprettet");
  }

  /** The response of an error kind, or of several with the same status. */
  ObjectNode error(List<ErrorKind> kinds) {
    String name = kinds.stream().map(ErrorKind::slug).collect(Collectors.joining("_"));
    if (!responses.containsKey(name)) {
      ObjectNode response = JSON.objectNode();
      response.put("description", description(kinds));
      ObjectNode headersOf = JSON.objectNode();
      if (kinds.contains(ErrorKind.UNAVAILABLE) || kinds.contains(ErrorKind.TOO_MANY_REQUESTS)) {
        headersOf.set("Retry-After", header("RetryAfter", "Sekunder å vente"));
      }
      if (kinds.contains(ErrorKind.UNAUTHENTICATED)) {
        headersOf.set("WWW-Authenticate", header("WWWAuthenticate", "Hvordan en logger inn"));
      }
      if (!headersOf.isEmpty()) {
        response.set("headers", headersOf);
      }
      response
          .putObject("content")
          .putObject(Problem.MEDIA_TYPE)
          .set("schema", schemas.of(Problem.class));
      responses.put(name, response);
    }
    return ref("responses", name);
  }

  /** Several kinds are told apart by their type, so that is said. */
  private static String description(List<ErrorKind> kinds) {
    if (kinds.size() == 1) {
      return title(kinds.get(0));
    }
    return kinds.stream()
        .map(k -> title(k) + " (" + Problem.TYPE + k.slug() + ")")
        .collect(Collectors.joining(", eller: "));
  }

  private static String title(ErrorKind kind) {
    return Words.platform().get(Language.NB, "problem." + kind.slug());
  }

  private ObjectNode header(String name, String description) {
    ObjectNode header = JSON.objectNode().put("description", description);
    header.putObject("schema").put("type", "string");
    headers.putIfAbsent(name, header);
    return ref("headers", name);
  }

  private ObjectNode parameter(String key, Supplier<ObjectNode> make) {
    parameters.computeIfAbsent(key, k -> make.get());
    return ref("parameters", key);
  }

  private static ObjectNode parameter(String name, String in, String description) {
    return JSON.objectNode().put("name", name).put("in", in).put("description", description);
  }

  private static ObjectNode ref(String kind, String name) {
    return JSON.objectNode().put("$ref", "#/components/" + kind + "/" + name);
  }
}
