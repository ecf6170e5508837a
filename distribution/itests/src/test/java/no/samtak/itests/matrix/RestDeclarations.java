// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The operations of the OpenAPI document. */
final class RestDeclarations {
  /** Stands among the parameters of what is about a person's request, and so about the person. */
  static final String REQUEST = "krav";

  private final JsonNode document;
  private final Map<String, String> bodies;

  /**
   * @param document the document of everything
   * @param bodies JSON by operationId, with {tjeneste} and {person} for those of the place; what
   *     has none gets an empty object
   */
  RestDeclarations(JsonNode document, Map<String, String> bodies) {
    this.document = document;
    this.bodies = bodies;
  }

  List<Operation> all() {
    List<Operation> all = new ArrayList<>();
    for (var path : document.get("paths").properties()) {
      for (var verb : path.getValue().properties()) {
        all.add(operation(path.getKey(), verb.getKey(), verb.getValue()));
      }
    }
    return all;
  }

  private Operation operation(String path, String verb, JsonNode told) {
    Set<String> roles = new LinkedHashSet<>();
    told.path("x-samtak-roller").forEach(role -> roles.add(role.asText()));
    Map<String, String> inPath = new HashMap<>();
    Map<String, String> inQuery = new HashMap<>();
    for (JsonNode reference : told.path("parameters")) {
      JsonNode parameter = resolve(reference);
      String name = parameter.path("name").asText();
      switch (parameter.path("in").asText()) {
        case "path" -> inPath.put(name, example(resolve(parameter.path("schema"))));
        case "query" -> inQuery.put(name, example(resolve(parameter.path("schema"))));
        default -> {
          // headers: If-Match is sent with every change
        }
      }
    }
    Set<String> parameters = new LinkedHashSet<>(inPath.keySet());
    parameters.addAll(inQuery.keySet());
    JsonNode content = told.at("/requestBody/content");
    String media = content.isEmpty() ? null : content.fieldNames().next();
    String body =
        media == null || !media.endsWith("json")
            ? "x"
            : bodies.getOrDefault(
                told.get("operationId").asText(),
                isArray(content.path(media).path("schema")) ? "[]" : "{}");
    if (body.contains("{person}")) {
      parameters.add("person");
    }
    if (path.contains("/personvern/krav/{id}")) {
      parameters.add(REQUEST);
    }
    String base = document.at("/servers/0/url").asText();
    return new Operation(
        told.get("operationId").asText(),
        told.has("x-samtak-offentlig") ? told.get("x-samtak-offentlig").asText() : null,
        roles,
        path.startsWith("/{kommune}"),
        parameters,
        (of, place) -> {
          HttpRequest.Builder request = of.apply(base + address(path, inPath, inQuery, place));
          if (!verb.equals("get")) {
            request.header("If-Match", "\"1\"");
          }
          if (media != null) {
            request.header("Content-Type", media);
          }
          return request.method(
              verb.toUpperCase(Locale.ROOT),
              media == null
                  ? HttpRequest.BodyPublishers.noBody()
                  : HttpRequest.BodyPublishers.ofString(
                      body.replace("{tjeneste}", place.tjeneste())
                          .replace("{person}", place.person())));
        });
  }

  private static String address(
      String path, Map<String, String> inPath, Map<String, String> inQuery, Place place) {
    String address = path;
    for (var variable : inPath.entrySet()) {
      String value = place.value(variable.getKey(), path);
      address =
          address.replace(
              "{" + variable.getKey() + "}", value == null ? variable.getValue() : value);
    }
    StringBuilder query = new StringBuilder();
    for (String name : List.of("tjeneste", "person")) {
      String value = place.value(name, path);
      if (inQuery.containsKey(name) && value != null) {
        query
            .append(query.isEmpty() ? "?" : "&")
            .append(name)
            .append('=')
            .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    return address + query;
  }

  private JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
  }

  private boolean isArray(JsonNode schema) {
    return resolve(schema).path("type").asText().equals("array");
  }

  /** A value that the parameter can have, of nothing that is there. */
  private static String example(JsonNode schema) {
    if (schema.has("enum")) {
      return schema.get("enum").get(0).asText();
    }
    if (schema.path("type").asText().equals("integer")) {
      return "1";
    }
    return schema.path("format").asText().equals("date") ? "2012-01-01" : "ukjent";
  }
}
