// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PATCH;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.module.Reads;
import no.samtak.platform.api.rest.Created;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Versioned;
import no.samtak.platform.api.table.TableFormat;
import no.samtak.platform.rest.internal.publish.Declared;

/** One operation of the document. */
final class OperationJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String JSON_TYPE = "application/json";

  /** For programs: one of these roles is enough; empty = nobody. */
  private static final String ROLES = "x-samtak-roller";

  /** For programs: why it is open without sign-in. */
  private static final String OPEN = "x-samtak-offentlig";

  private static final Pattern VARIABLE = Pattern.compile("\\{([\\w-]+)\\}");

  private final Class<?> type;
  private final Method method;
  private final String path;
  private final boolean gated;
  private final Schemas schemas;
  private final Shared shared;
  private final Class<?> result;
  private final Declared declared;
  private final boolean isPublic;

  OperationJson(
      Class<?> type, Method method, String path, boolean gated, Schemas schemas, Shared shared) {
    this.type = type;
    this.method = method;
    this.path = path;
    this.gated = gated;
    this.schemas = schemas;
    this.shared = shared;
    this.result = method.getReturnType();
    this.declared = Declared.of(type, method);
    this.isPublic = declared.isOpen();
  }

  ObjectNode toJson(String tag, List<String> findings) {
    Operation told = method.getAnnotation(Operation.class);
    String summary = told == null ? "" : told.summary();
    if (summary.isBlank()) {
      findings.add(type.getName() + "#" + method.getName() + " has no @Operation with a summary");
      summary = method.getName();
    }
    ObjectNode operation = JSON.objectNode();
    operation.putArray("tags").add(tag);
    operation.put("summary", summary);
    operation.put("description", description(told, summary));
    operation.put(
        "operationId",
        told == null || told.operationId().isEmpty()
            ? tag.replaceAll("[^A-Za-z0-9]", "_") + "_" + method.getName()
            : told.operationId());
    if (isPublic) {
      operation.putArray("security");
      operation.put(OPEN, declared.open());
    } else {
      ArrayNode roles = operation.putArray(ROLES);
      declared.roles().forEach(role -> roles.add(role.name()));
    }
    ArrayNode parameters = parameters();
    if (!parameters.isEmpty()) {
      operation.set("parameters", parameters);
    }
    ObjectNode body = body();
    if (body != null) {
      operation.set("requestBody", body);
    }
    operation.set("responses", responses(body != null));
    return operation;
  }

  private String description(@org.jspecify.annotations.Nullable Operation told, String summary) {
    String text = told == null || told.description().isBlank() ? summary : told.description();
    String who = declared.sentence();
    return who.isEmpty() ? text : text + "\n\n" + who;
  }

  private ArrayNode parameters() {
    ArrayNode all = JSON.arrayNode();
    Set<String> told = new LinkedHashSet<>();
    for (Parameter parameter : method.getParameters()) {
      PathParam inPath = parameter.getAnnotation(PathParam.class);
      if (inPath != null && !inPath.value().equals("kommune")) {
        told.add(inPath.value());
      }
    }
    Matcher variables = VARIABLE.matcher(path);
    while (variables.find()) {
      String name = variables.group(1);
      if (name.equals("kommune")) {
        all.add(shared.kommune());
      } else {
        all.add(inPath(name));
      }
    }
    boolean list = Listing.class.isAssignableFrom(result);
    for (Parameter parameter : method.getParameters()) {
      QueryParam query = parameter.getAnnotation(QueryParam.class);
      HeaderParam header = parameter.getAnnotation(HeaderParam.class);
      if (parameter.getType() == PageQuery.class) {
        all.add(shared.antall());
        all.add(shared.etter());
      } else if (query != null && query.value().equals("antall")) {
        all.add(shared.antall());
      } else if (query != null && query.value().equals("etter")) {
        all.add(shared.etter());
      } else if (query != null) {
        all.add(parameter(query.value(), "query", parameter));
      } else if (header != null) {
        all.add(parameter(header.value(), "header", parameter));
      }
    }
    if (list) {
      all.add(shared.format());
    }
    if (isVersioned() && method.isAnnotationPresent(GET.class)) {
      all.add(shared.ifNoneMatch());
    }
    if (changes()) {
      all.add(shared.ifMatch());
    }
    if (creates()) {
      all.add(shared.idempotencyKey());
    }
    return all;
  }

  private ObjectNode inPath(String name) {
    for (Parameter parameter : method.getParameters()) {
      PathParam inPath = parameter.getAnnotation(PathParam.class);
      if (inPath != null && inPath.value().equals(name)) {
        return parameter(name, "path", parameter).put("required", true);
      }
    }
    ObjectNode plain = JSON.objectNode().put("name", name).put("in", "path").put("required", true);
    plain.putObject("schema").put("type", "string");
    return plain;
  }

  private ObjectNode parameter(String name, String in, Parameter parameter) {
    ObjectNode node = JSON.objectNode().put("name", name).put("in", in);
    io.swagger.v3.oas.annotations.Parameter told =
        parameter.getAnnotation(io.swagger.v3.oas.annotations.Parameter.class);
    if (told != null && !told.description().isEmpty()) {
      node.put("description", told.description());
    }
    if (told != null && told.required()) {
      node.put("required", true);
    }
    ObjectNode schema = schemas.of(parameter.getAnnotatedType());
    Schemas.describe(schema, parameter.getAnnotation(Schema.class));
    DefaultValue value = parameter.getAnnotation(DefaultValue.class);
    if (value != null && !schema.has("$ref")) {
      switch (schema.path("type").asText()) {
        case "integer" -> schema.put("default", Long.parseLong(value.value()));
        case "boolean" -> schema.put("default", Boolean.parseBoolean(value.value()));
        default -> schema.put("default", value.value());
      }
    }
    node.set("schema", schema);
    return node;
  }

  private @org.jspecify.annotations.Nullable ObjectNode body() {
    for (Parameter parameter : method.getParameters()) {
      if (isBody(parameter)) {
        ObjectNode body = JSON.objectNode().put("required", true);
        ObjectNode content = body.putObject("content");
        for (String media : consumes()) {
          content
              .putObject(media)
              .set(
                  "schema",
                  media.endsWith("json")
                      ? schemas.of(parameter.getAnnotatedType())
                      : JSON.objectNode().put("type", "string").put("format", "binary"));
        }
        return body;
      }
    }
    return null;
  }

  private static boolean isBody(Parameter parameter) {
    for (Annotation annotation : parameter.getAnnotations()) {
      String name = annotation.annotationType().getName();
      if (name.startsWith("javax.ws.rs.") && !name.endsWith(".DefaultValue")
          || annotation instanceof Context) {
        return false;
      }
    }
    return true;
  }

  private List<String> consumes() {
    Consumes own = method.getAnnotation(Consumes.class);
    Consumes consumes = own == null ? type.getAnnotation(Consumes.class) : own;
    return consumes == null ? List.of(JSON_TYPE) : List.of(consumes.value());
  }

  private ObjectNode responses(boolean hasBody) {
    ObjectNode responses = JSON.objectNode();
    success(responses);
    Map<String, List<ErrorKind>> byStatus = new TreeMap<>();
    for (ErrorKind kind : errors(hasBody)) {
      byStatus.put(Integer.toString(kind.status()), List.of(kind));
    }
    if (gated) {
      byStatus.put("404", List.of(ErrorKind.NOT_FOUND, ErrorKind.MODULE_CLOSED));
      if (!method.isAnnotationPresent(GET.class) && !method.isAnnotationPresent(Reads.class)) {
        byStatus.put("409", List.of(ErrorKind.CONFLICT, ErrorKind.MODULE_READ_ONLY));
      }
    }
    byStatus.forEach((status, kinds) -> responses.set(status, shared.error(kinds)));
    return responses;
  }

  private void success(ObjectNode responses) {
    ApiResponse[] told = method.getAnnotationsByType(ApiResponse.class);
    if (told.length > 0) {
      for (ApiResponse response : told) {
        ObjectNode node = JSON.objectNode().put("description", response.description());
        Arrays.stream(response.content())
            .filter(c -> c.schema().implementation() != Void.class)
            .forEach(
                c ->
                    node.withObject("/content")
                        .putObject(c.mediaType().isEmpty() ? JSON_TYPE : c.mediaType())
                        .set("schema", schemas.of(c.schema().implementation())));
        responses.set(response.responseCode(), node);
      }
      return;
    }
    if (result == void.class) {
      responses.putObject("204").put("description", "Utført");
      return;
    }
    boolean created = Created.class.isAssignableFrom(result);
    ObjectNode node = JSON.objectNode().put("description", created ? "Opprettet" : "Svaret");
    ObjectNode headers = JSON.objectNode();
    if (created) {
      headers.set("Location", shared.location());
    }
    if (isVersioned()) {
      headers.set("ETag", shared.etag());
    }
    if (!headers.isEmpty()) {
      node.set("headers", headers);
    }
    content(node.putObject("content"));
    responses.set(created ? "201" : "200", node);
    if (isVersioned() && method.isAnnotationPresent(GET.class)) {
      responses.putObject("304").put("description", "Ikke endret siden den versjonen");
    }
  }

  private void content(ObjectNode content) {
    Produces own = method.getAnnotation(Produces.class);
    Produces produces = own == null ? type.getAnnotation(Produces.class) : own;
    for (String media : produces == null ? new String[] {JSON_TYPE} : produces.value()) {
      content.putObject(media).set("schema", media.contains("json") ? schema() : binary());
    }
    if (Listing.class.isAssignableFrom(result)) {
      content.putObject(TableFormat.CSV.mediaType()).putObject("schema").put("type", "string");
      content.putObject(TableFormat.XLSX.mediaType()).set("schema", binary());
    }
  }

  private static ObjectNode binary() {
    return JSON.objectNode().put("type", "string").put("format", "binary");
  }

  private ObjectNode schema() {
    AnnotatedType returned = method.getAnnotatedReturnType();
    if (Response.class.isAssignableFrom(result)) {
      return JSON.objectNode();
    }
    if (returned instanceof AnnotatedParameterizedType arguments
        && (result == Listing.class || result == Created.class)) {
      ObjectNode inner = schemas.of(arguments.getAnnotatedActualTypeArguments()[0]);
      return result == Listing.class ? schemas.part(inner) : inner;
    }
    return schemas.of(returned);
  }

  /** What the body is a version of, if it is. */
  private boolean isVersioned() {
    if (Versioned.class.isAssignableFrom(result)) {
      return true;
    }
    return method.getAnnotatedReturnType() instanceof AnnotatedParameterizedType arguments
        && result == Created.class
        && arguments.getAnnotatedActualTypeArguments()[0].getType() instanceof Class<?> body
        && Versioned.class.isAssignableFrom(body);
  }

  private boolean changes() {
    return method.isAnnotationPresent(PUT.class)
        || method.isAnnotationPresent(PATCH.class)
        || method.isAnnotationPresent(DELETE.class);
  }

  private boolean creates() {
    return method.isAnnotationPresent(POST.class) && Created.class.isAssignableFrom(result);
  }

  private Set<ErrorKind> errors(boolean hasBody) {
    Set<ErrorKind> kinds = new TreeSet<>(List.of(ErrorKind.INVALID, ErrorKind.NOT_FOUND));
    if (!isPublic) {
      kinds.addAll(List.of(ErrorKind.UNAUTHENTICATED, ErrorKind.FORBIDDEN));
    }
    if (result != void.class) {
      kinds.add(ErrorKind.NOT_ACCEPTABLE);
    }
    if (hasBody) {
      kinds.addAll(List.of(ErrorKind.TOO_LARGE, ErrorKind.UNSUPPORTED_MEDIA_TYPE));
    }
    if (!method.isAnnotationPresent(GET.class)) {
      kinds.addAll(List.of(ErrorKind.CONFLICT, ErrorKind.INSUFFICIENT_STORAGE));
    }
    if (changes()) {
      kinds.addAll(List.of(ErrorKind.PRECONDITION_FAILED, ErrorKind.PRECONDITION_REQUIRED));
    }
    if (creates()) {
      kinds.add(ErrorKind.IDEMPOTENCY_MISMATCH);
    }
    kinds.addAll(List.of(ErrorKind.TOO_MANY_REQUESTS, ErrorKind.INTERNAL, ErrorKind.UNAVAILABLE));
    return kinds;
  }
}
