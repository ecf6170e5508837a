// SPDX-License-Identifier: EUPL-1.2
package no.samtak.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds answers up to an OpenAPI 3.0 document: the operation, the status, the media type and, of
 * JSON, every value. Knows the part of OpenAPI that the product's documents use; a key of a schema
 * that it does not know is a finding too.
 */
public final class OpenApiCheck {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> KNOWN =
      List.of(
          "$ref",
          "allOf",
          "oneOf",
          "type",
          "format",
          "enum",
          "properties",
          "required",
          "items",
          "additionalProperties",
          "nullable",
          "description",
          "example",
          "pattern",
          "minLength",
          "maxLength",
          "minimum",
          "maximum",
          "default");

  private final JsonNode document;

  /** With the text of a document. */
  public OpenApiCheck(String document) {
    this.document = read(document);
  }

  /**
   * What of an answer is not as the document says; empty where all is.
   *
   * @param path as it was called, without the query
   * @param contentType of the answer; empty without a body
   */
  public List<String> findings(
      String method, String path, int status, String contentType, String body) {
    JsonNode operation = operation(method, path);
    if (operation == null) {
      return List.of(method + " " + path + " is not in the document");
    }
    JsonNode response = resolve(operation.path("responses").path(Integer.toString(status)));
    String where = method + " " + path + " " + status;
    if (response.isMissingNode()) {
      return List.of(where + " is not among the operation's responses");
    }
    if (contentType.isEmpty()) {
      return response.has("content") ? List.of(where + " has no body") : List.of();
    }
    int end = contentType.indexOf(';');
    String media = end < 0 ? contentType : contentType.substring(0, end);
    JsonNode content = response.path("content").path(media);
    if (content.isMissingNode()) {
      return List.of(where + " is " + media);
    }
    List<String> findings = new ArrayList<>();
    if (media.endsWith("json")) {
      check(content.path("schema"), read(body), where + " $", findings);
    }
    return findings;
  }

  private @Nullable JsonNode operation(String method, String path) {
    String base = document.at("/servers/0/url").asText();
    JsonNode best = null;
    int variables = Integer.MAX_VALUE;
    for (var entry : document.path("paths").properties()) {
      String pattern =
          Pattern.quote(base + entry.getKey()).replaceAll("\\{[^/}]+\\}", "\\\\E[^/]+\\\\Q");
      int count = entry.getKey().split("\\{", -1).length;
      JsonNode operation = entry.getValue().path(method.toLowerCase(java.util.Locale.ROOT));
      if (path.matches(pattern) && count < variables && !operation.isMissingNode()) {
        best = operation;
        variables = count;
      }
    }
    return best;
  }

  private JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
  }

  private void check(JsonNode reference, JsonNode value, String where, List<String> findings) {
    JsonNode schema = resolve(reference);
    schema
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (!KNOWN.contains(key)) {
                findings.add(where + ": the schema has " + key);
              }
            });
    if (value.isNull()) {
      if (!schema.path("nullable").asBoolean()) {
        findings.add(where + " is null");
      }
      return;
    }
    for (JsonNode part : schema.path("allOf")) {
      check(part, value, where, findings);
    }
    if (schema.has("oneOf") && matching(schema.path("oneOf"), value) != 1) {
      findings.add(where + " is not exactly one of the alternatives");
    }
    switch (schema.path("type").asText()) {
      case "object" -> object(schema, value, where, findings);
      case "array" -> array(schema, value, where, findings);
      case "string" -> string(schema, value, where, findings);
      case "integer" -> number(schema, value, value.isIntegralNumber(), where, findings);
      case "number" -> number(schema, value, value.isNumber(), where, findings);
      case "boolean" -> expect(value.isBoolean(), where + " is no truth value", findings);
      default -> {
        // Anything.
      }
    }
  }

  private int matching(JsonNode alternatives, JsonNode value) {
    int matching = 0;
    for (JsonNode alternative : alternatives) {
      List<String> own = new ArrayList<>();
      check(alternative, value, "", own);
      matching += own.isEmpty() ? 1 : 0;
    }
    return matching;
  }

  private void object(JsonNode schema, JsonNode value, String where, List<String> findings) {
    if (!value.isObject()) {
      findings.add(where + " is no object");
      return;
    }
    for (JsonNode required : schema.path("required")) {
      expect(
          value.has(required.asText()), where + "." + required.asText() + " is missing", findings);
    }
    JsonNode properties = schema.path("properties");
    JsonNode others = schema.path("additionalProperties");
    for (var entry : value.properties()) {
      String place = where + "." + entry.getKey();
      if (properties.has(entry.getKey())) {
        check(properties.path(entry.getKey()), entry.getValue(), place, findings);
      } else if (others.isObject()) {
        check(others, entry.getValue(), place, findings);
      } else {
        findings.add(place + " is not in the schema");
      }
    }
  }

  private void array(JsonNode schema, JsonNode value, String where, List<String> findings) {
    expect(value.isArray(), where + " is no list", findings);
    int i = 0;
    for (JsonNode item : value) {
      check(schema.path("items"), item, where + "[" + i + "]", findings);
      i++;
    }
  }

  private void string(JsonNode schema, JsonNode value, String where, List<String> findings) {
    if (!value.isTextual()) {
      findings.add(where + " is no text");
      return;
    }
    String text = value.asText();
    if (schema.has("enum")) {
      List<String> values = new ArrayList<>();
      schema.path("enum").forEach(v -> values.add(v.asText()));
      expect(values.contains(text), where + " is none of " + values, findings);
    }
    int longest = schema.path("maxLength").asInt(Integer.MAX_VALUE);
    int shortest = schema.path("minLength").asInt(0);
    expect(
        text.length() >= shortest && text.length() <= longest,
        where + " has " + text.length() + " characters",
        findings);
    expect(
        !schema.has("pattern")
            || Pattern.compile(schema.path("pattern").asText()).matcher(text).find(),
        where + " has another form",
        findings);
    expect(
        hasFormat(schema.path("format").asText(), text),
        where + " is no " + schema.path("format").asText(),
        findings);
  }

  private static boolean hasFormat(String format, String text) {
    try {
      switch (format) {
        case "date" -> LocalDate.parse(text);
        case "date-time" -> OffsetDateTime.parse(text);
        case "uuid" -> java.util.UUID.fromString(text);
        default -> {
          return true;
        }
      }
      return true;
    } catch (DateTimeParseException | IllegalArgumentException e) {
      return false;
    }
  }

  private static void number(
      JsonNode schema, JsonNode value, boolean kind, String where, List<String> findings) {
    expect(kind, where + " is no " + schema.path("type").asText(), findings);
    if (schema.has("minimum")) {
      expect(
          value.decimalValue().compareTo(schema.path("minimum").decimalValue()) >= 0,
          where + " is too small",
          findings);
    }
    if (schema.has("maximum")) {
      expect(
          value.decimalValue().compareTo(schema.path("maximum").decimalValue()) <= 0,
          where + " is too large",
          findings);
    }
  }

  private static void expect(boolean good, String finding, List<String> findings) {
    if (!good) {
      findings.add(finding);
    }
  }

  private static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage());
    }
  }
}
