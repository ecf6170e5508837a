// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;
import no.samtak.platform.api.security.Session;
import no.samtak.platform.rest.internal.call.ApiPath;

/**
 * One OpenAPI document, put together from resource classes; the same classes give the same text.
 */
public final class OpenApi {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> ORDER =
      List.of("get", "put", "post", "delete", "options", "head", "patch");

  private final String title;
  private final List<Found> found = new ArrayList<>();
  private final List<String> findings = new ArrayList<>();

  private record Found(
      String module, Class<?> type, boolean gated, Method method, String verb, String path) {}

  /** An empty document. */
  public OpenApi(String title) {
    this.title = title;
  }

  /**
   * Adds the operations of a resource.
   *
   * @param gated whether it is a module's, so that those of an organisation are behind its door
   */
  public void add(String module, Class<?> type, boolean gated) {
    String root = type.getAnnotation(Path.class).value();
    for (Method method : type.getMethods()) {
      String verb = verb(method);
      if (verb != null) {
        Path own = method.getAnnotation(Path.class);
        found.add(
            new Found(
                module, type, gated, method, verb, join(root, own == null ? "" : own.value())));
      }
    }
  }

  /** What the authors of the resources should tell and do not; known once the JSON is made. */
  public List<String> findings() {
    if (findings.isEmpty()) {
      toJson();
    }
    return List.copyOf(findings);
  }

  /** The document. */
  public ObjectNode toJson() {
    findings.clear();
    found.sort(
        Comparator.comparing(Found::path)
            .thenComparing(f -> ORDER.indexOf(f.verb()))
            .thenComparing(f -> f.method().toString()));
    Schemas schemas = new Schemas();
    Shared shared = new Shared(schemas);
    Map<String, ObjectNode> paths = new TreeMap<>();
    Map<String, String> tags = new TreeMap<>();
    Set<String> ids = new HashSet<>();
    // Types get their names in the order of the modules, so that a name does not move when a
    // module with a later name comes.
    List<Found> byModule = new ArrayList<>(found);
    byModule.sort(Comparator.comparing(Found::module));
    Map<Found, ObjectNode> made = new HashMap<>();
    for (Found f : byModule) {
      schemas.module(f.module());
      boolean gated = f.gated() && f.path().startsWith("/{kommune}");
      OperationJson operation =
          new OperationJson(f.type(), f.method(), f.path(), gated, schemas, shared);
      made.put(f, operation.toJson(tag(f, tags), findings));
    }
    for (Found f : found) {
      ObjectNode operation = made.getOrDefault(f, JSON.objectNode());
      String id = operation.path("operationId").asText();
      for (int i = 2; !ids.add(id); i++) {
        id = operation.path("operationId").asText() + i;
      }
      operation.put("operationId", id);
      paths.computeIfAbsent(f.path(), p -> JSON.objectNode()).set(f.verb(), operation);
    }
    ObjectNode document = head();
    ObjectNode pathsNode = JSON.objectNode();
    paths.forEach(pathsNode::set);
    tags.forEach(
        (name, description) ->
            document
                .withArray("tags")
                .addObject()
                .put("name", name)
                .put("description", description));
    document.set("paths", pathsNode);
    document.set("components", components(schemas, shared));
    return document;
  }

  private String tag(Found f, Map<String, String> tags) {
    Tag told = f.type().getAnnotation(Tag.class);
    String name = told == null ? f.path().split("/")[2] : told.name();
    String description = told == null ? "" : told.description();
    if (description.isEmpty()) {
      if (!tags.containsKey(name)) {
        findings.add(f.type().getName() + " has no @Tag with a description");
      }
      description = name;
    }
    tags.putIfAbsent(name, description);
    return name;
  }

  private ObjectNode head() {
    ObjectNode document = JSON.objectNode().put("openapi", "3.0.3");
    ObjectNode info =
        document
            .putObject("info")
            .put("title", title)
            .put(
                "description",
                "Tjenester til mennesker med rusmiddelproblemer og samtidig psykisk lidelse."
                    + " Feil kommer som application/problem+json, på språket i Accept-Language.")
            .put("version", "1");
    info.putObject("contact").put("name", "Samtak");
    info.putObject("license").put("name", "EUPL-1.2").put("url", "https://eupl.eu/1.2/en/");
    document.putArray("servers").addObject().put("url", ApiPath.BASE);
    var security = document.putArray("security");
    for (String scheme : List.of("bearer", "basic", "sesjon")) {
      security.addObject().putArray(scheme);
    }
    return document;
  }

  private static ObjectNode components(Schemas schemas, Shared shared) {
    ObjectNode components = JSON.objectNode();
    put(components, "schemas", schemas.all());
    put(components, "parameters", shared.parameters());
    put(components, "headers", shared.headers());
    put(components, "responses", shared.responses());
    ObjectNode schemes = components.putObject("securitySchemes");
    schemes.putObject("bearer").put("type", "http").put("scheme", "bearer");
    schemes.putObject("basic").put("type", "http").put("scheme", "basic");
    schemes
        .putObject("sesjon")
        .put("type", "apiKey")
        .put("in", "cookie")
        .put("name", Session.COOKIE);
    return components;
  }

  private static void put(ObjectNode components, String name, Map<String, ObjectNode> parts) {
    if (!parts.isEmpty()) {
      ObjectNode node = components.putObject(name);
      parts.forEach(node::set);
    }
  }

  private static @org.jspecify.annotations.Nullable String verb(Method method) {
    for (Annotation annotation : method.getAnnotations()) {
      HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (http != null) {
        return http.value().toLowerCase(java.util.Locale.ROOT);
      }
    }
    return null;
  }

  /** The path as OpenAPI writes it: no pattern after a variable's name. */
  private static String join(String root, String own) {
    String path = root + (own.isEmpty() || own.startsWith("/") ? own : "/" + own);
    path = path.replaceAll("\\{\\s*([\\w-]+)\\s*:[^/]*\\}", "{$1}");
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
