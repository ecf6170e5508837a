// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests.clients;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openapitools.codegen.validations.oas.OpenApiEvaluator;
import org.openapitools.codegen.validations.oas.RuleConfiguration;

/**
 * A linter of OpenAPI 3.0 documents. What swagger-parser and OpenAPI Generator remark, and the
 * rules of the rule set {@code spectral:oas}, those that are off there by default too where they
 * help who writes a client.
 */
final class OpenApiLint {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> VERBS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");
  private static final Pattern SAFE_IN_URL = Pattern.compile("[A-Za-z0-9\\-._~]+");

  private final JsonNode document;
  private final String text;
  private final List<String> findings = new ArrayList<>();
  private final Set<String> references = new HashSet<>();

  private OpenApiLint(String text) throws IOException {
    this.text = text;
    this.document = JSON.readTree(text);
  }

  /** All that there is to remark; nothing, where the document is as it should be. */
  static List<String> findings(String text) throws IOException {
    OpenApiLint lint = new OpenApiLint(text);
    lint.parsers();
    lint.head();
    lint.paths();
    lint.walk("#", lint.document);
    lint.components();
    return lint.findings;
  }

  private void check(boolean holds, String where, String what) {
    if (!holds) {
      findings.add(where + ": " + what);
    }
  }

  private void parsers() {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    SwaggerParseResult parsed = new OpenAPIParser().readContents(text, null, options);
    parsed.getMessages().forEach(m -> findings.add("swagger-parser: " + m));
    OpenAPI api = parsed.getOpenAPI();
    if (api != null) {
      RuleConfiguration rules = new RuleConfiguration();
      rules.setEnableRecommendations(true);
      var validation = new OpenApiEvaluator(rules).validate(api);
      Stream.concat(validation.getErrors().stream(), validation.getWarnings().stream())
          .forEach(i -> findings.add("openapi-generator: " + i.getMessage()));
    }
  }

  /** info-*, license-url, oas3-api-servers, oas3-server-*, openapi-tags-*, tag-description. */
  private void head() {
    check(document.path("openapi").asText().matches("3\\.0\\.\\d"), "openapi", "not 3.0");
    JsonNode info = document.path("info");
    for (String told : List.of("title", "description", "version")) {
      check(!info.path(told).asText().isBlank(), "info", "no " + told);
    }
    check(!info.path("contact").path("name").asText().isBlank(), "info", "no contact");
    check(!info.path("license").path("name").asText().isBlank(), "info", "no license");
    check(!info.path("license").path("url").asText().isBlank(), "info.license", "no url");
    check(!document.path("servers").isEmpty(), "servers", "none");
    for (JsonNode server : document.path("servers")) {
      String url = server.path("url").asText();
      check(!url.contains("example.com") && !url.endsWith("/"), "servers", "not real: " + url);
    }
    List<String> tags = new ArrayList<>();
    for (JsonNode tag : document.path("tags")) {
      tags.add(tag.path("name").asText());
      check(!tag.path("description").asText().isBlank(), "tag " + tag, "no description");
    }
    check(tags.equals(List.copyOf(new TreeSet<>(tags))), "tags", "twice or out of order: " + tags);
  }

  private void paths() {
    Set<String> ids = new HashSet<>();
    Set<String> shapes = new HashSet<>();
    for (Entry<String, JsonNode> path : document.path("paths").properties()) {
      String key = path.getKey();
      check(!key.contains("?"), key, "has a query");
      check(key.length() == 1 || !key.endsWith("/"), key, "ends with a slash");
      check(!key.contains("{}"), key, "a variable without a name");
      check(shapes.add(VARIABLE.matcher(key).replaceAll("{}")), key, "the same as another path");
      for (Entry<String, JsonNode> operation : path.getValue().properties()) {
        if (VERBS.contains(operation.getKey())) {
          operation(key, operation.getKey() + " " + key, operation.getValue(), ids);
        }
      }
    }
  }

  /** operation-*, path-params. */
  private void operation(String path, String where, JsonNode operation, Set<String> ids) {
    String id = operation.path("operationId").asText();
    check(SAFE_IN_URL.matcher(id).matches(), where, "operationId is not for addresses: " + id);
    check(ids.add(id), where, "operationId is used twice: " + id);
    check(!operation.path("summary").asText().isBlank(), where, "no summary");
    check(!operation.path("description").asText().isBlank(), where, "no description");
    check(operation.path("tags").size() == 1, where, "not one tag");
    for (JsonNode tag : operation.path("tags")) {
      check(
          document.path("tags").findValuesAsText("name").contains(tag.asText()),
          where,
          "the tag is not described: " + tag);
    }
    for (JsonNode alternative : either(operation.get("security"), document.path("security"))) {
      alternative
          .fieldNames()
          .forEachRemaining(
              s ->
                  check(
                      document.path("components").path("securitySchemes").has(s),
                      where,
                      "no security scheme " + s));
    }
    Set<String> parameters = new HashSet<>();
    Set<String> inPath = new TreeSet<>();
    for (JsonNode unresolved : operation.path("parameters")) {
      JsonNode parameter = resolve(unresolved);
      String name = parameter.path("name").asText();
      String in = parameter.path("in").asText();
      check(parameters.add(in + " " + name), where, "parameter told twice: " + name);
      check(parameter.has("schema"), where, "parameter without schema: " + name);
      check(
          in.equals("path") || !parameter.path("description").asText().isBlank(),
          where,
          "parameter without description: " + name);
      if (in.equals("path")) {
        inPath.add(name);
        check(parameter.path("required").asBoolean(), where, "may not be left out: " + name);
      }
    }
    Set<String> variables = new TreeSet<>();
    Matcher variable = VARIABLE.matcher(path);
    while (variable.find()) {
      check(variables.add(variable.group(1)), where, "variable twice: " + variable.group(1));
    }
    check(variables.equals(inPath), where, "path has " + variables + ", parameters " + inPath);
    responses(where, operation.path("responses"));
  }

  private static JsonNode either(JsonNode first, JsonNode other) {
    return first == null ? other : first;
  }

  /** operation-success-response, and that errors are told too, as problem+json. */
  private void responses(String where, JsonNode responses) {
    List<String> codes = new ArrayList<>();
    responses.fieldNames().forEachRemaining(codes::add);
    check(codes.stream().anyMatch(c -> c.matches("[23].*")), where, "no success");
    check(codes.stream().anyMatch(c -> c.startsWith("4")), where, "no error of the caller");
    check(codes.stream().anyMatch(c -> c.startsWith("5")), where, "no error of the server");
    for (Entry<String, JsonNode> response : responses.properties()) {
      JsonNode told = resolve(response.getValue());
      String place = where + " " + response.getKey();
      check(!told.path("description").asText().isBlank(), place, "no description");
      if (response.getKey().matches("[45].*")) {
        check(told.path("content").has("application/problem+json"), place, "no problem+json");
      }
    }
  }

  /** no-$ref-siblings, no-script, typed-enum, duplicated enum, array-items, examples. */
  private void walk(String where, JsonNode node) {
    if (node.isTextual()) {
      check(!node.asText().matches("(?is).*(<script|\\beval\\().*"), where, "script in a text");
      return;
    }
    if (node.path("$ref").isTextual()) {
      String target = node.path("$ref").asText();
      references.add(target);
      check(node.size() == 1, where, "stands beside a reference");
      check(!resolve(node).isMissingNode(), where, "leads nowhere: " + target);
    }
    if (node.path("enum").isArray()) {
      Set<JsonNode> values = new HashSet<>();
      node.path("enum").forEach(v -> check(values.add(v), where, "enum has twice " + v));
      values.forEach(v -> check(fits(v, node), where, "not of its type: " + v));
    }
    if (node.path("type").asText().equals("array")) {
      check(node.has("items"), where, "an array of what?");
    }
    if (node.path("type").isTextual()) {
      for (String told : List.of("example", "default")) {
        check(!node.has(told) || fits(node.get(told), node), where, told + " does not fit");
      }
    }
    node.properties().forEach(e -> walk(where + "/" + e.getKey(), e.getValue()));
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        walk(where + "/" + i, node.get(i));
      }
    }
  }

  private static boolean fits(JsonNode value, JsonNode schema) {
    boolean typed =
        switch (schema.path("type").asText()) {
          case "string" -> value.isTextual();
          case "integer" -> value.isIntegralNumber();
          case "number" -> value.isNumber();
          case "boolean" -> value.isBoolean();
          case "array" -> value.isArray();
          default -> value.isObject();
        };
    return typed
        && (!schema.has("pattern")
            || Pattern.compile(schema.get("pattern").asText()).matcher(value.asText()).find())
        && (!schema.has("enum") || isOneOf(value, schema.get("enum")))
        && (!schema.has("minimum") || value.asDouble() >= schema.get("minimum").asDouble())
        && (!schema.has("maximum") || value.asDouble() <= schema.get("maximum").asDouble())
        && (!schema.has("minLength") || value.asText().length() >= schema.get("minLength").asInt())
        && (!schema.has("maxLength") || value.asText().length() <= schema.get("maxLength").asInt())
        && formatted(value.asText(), schema.path("format").asText());
  }

  private static boolean isOneOf(JsonNode value, JsonNode values) {
    for (JsonNode one : values) {
      if (one.equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean formatted(String value, String format) {
    return switch (format) {
      case "date" -> value.matches("\\d{4}-\\d{2}-\\d{2}");
      case "date-time" -> value.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}.*");
      case "uuid" -> value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
      default -> true;
    };
  }

  /** oas3-unused-component. */
  private void components() {
    for (Entry<String, JsonNode> kind : document.path("components").properties()) {
      if (!kind.getKey().equals("securitySchemes")) {
        kind.getValue()
            .fieldNames()
            .forEachRemaining(
                name ->
                    check(
                        references.contains("#/components/" + kind.getKey() + "/" + name),
                        kind.getKey(),
                        "nobody uses " + name));
      }
    }
  }

  private JsonNode resolve(JsonNode node) {
    String target = node.path("$ref").asText();
    return target.startsWith("#/") ? document.at(target.substring(1)) : node;
  }
}
