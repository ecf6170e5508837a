// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.openapi;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.AccessControl;
import no.samtak.platform.api.security.PublicAccess;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.rest.internal.call.Digests;
import no.samtak.platform.rest.internal.publish.Modules;
import no.samtak.platform.rest.internal.publish.Publication;
import no.samtak.platform.rest.internal.publish.Resources;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The OpenAPI documents: {@code /api/openapi.json} of all that is installed, and {@code
 * /api/openapi/<module>.json}. Made when they are asked for, and again when a resource has come or
 * gone since; kept as bytes, so that no class of a module is held.
 */
@Component(service = ApiDocuments.class)
public final class ApiDocuments {
  /** The address of the document of everything. */
  public static final String ALL = "/api/openapi.json";

  private static final Logger LOG = LoggerFactory.getLogger(ApiDocuments.class);
  private static final String PREFIX = "/api/openapi/";
  private static final String SUFFIX = ".json";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Method READ = operation();

  private final Resources resources;
  private final AccessControl access;
  private volatile Snapshot snapshot = new Snapshot(-1, Map.of());

  private record Snapshot(long generation, Map<String, byte[]> documents) {}

  /** Of whoever is published. */
  @Activate
  public ApiDocuments(@Reference Resources resources, @Reference AccessControl access) {
    this.resources = resources;
    this.access = access;
  }

  private static Method operation() {
    try {
      return ApiDocuments.class.getMethod("document", String.class);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Answers a request under {@code /api} that is for no resource.
   *
   * @throws DomainException NOT_FOUND where it is for no document either
   */
  public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String name = name(request.getRequestURI());
    if (name == null) {
      throw DomainException.notFound();
    }
    String method = request.getMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      response.setHeader("Allow", "GET, HEAD");
      throw new DomainException(
          ErrorKind.METHOD_NOT_ALLOWED, Text.of("feil.metodeIkkeTillatt", method));
    }
    access.enter(ApiDocuments.class, READ, "", false);
    byte[] document = document(name);
    if (document == null) {
      throw DomainException.notFound();
    }
    String tag = "\"" + Digests.hex(Digests.sha256().digest(document)).substring(0, 32) + "\"";
    response.setHeader("ETag", tag);
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("application/json");
    response.setContentLength(document.length);
    if (method.equals("GET")) {
      response.getOutputStream().write(document);
    }
  }

  /**
   * The document of a module; of everything for the empty name.
   *
   * @return null where there is no such module
   */
  @PublicAccess(reason = "Tells how to call what the sign-in protects; holds no data")
  public byte @Nullable [] document(String module) {
    long generation = resources.generation();
    Snapshot known = snapshot;
    if (known.generation() != generation) {
      known = new Snapshot(generation, make());
      snapshot = known;
    }
    return known.documents().get(module);
  }

  private Map<String, byte[]> make() {
    Map<String, OpenApi> open = new TreeMap<>();
    open.put("", new OpenApi("Samtak"));
    for (Publication p : resources.all()) {
      OpenApi own = open.computeIfAbsent(p.module(), module -> new OpenApi("Samtak: " + module));
      for (OpenApi document : new OpenApi[] {open.getOrDefault("", own), own}) {
        document.add(p.module(), p.type(), Modules.isModule(p.type()));
      }
    }
    Map<String, byte[]> documents = new ConcurrentHashMap<>();
    open.forEach((module, document) -> documents.put(module, bytes(document.toJson())));
    open.getOrDefault("", new OpenApi("")).findings().forEach(f -> LOG.warn("OpenAPI: {}", f));
    return documents;
  }

  private static byte[] bytes(ObjectNode document) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable String name(String uri) {
    if (uri.equals(ALL)) {
      return "";
    }
    return uri.startsWith(PREFIX) && uri.endsWith(SUFFIX) && uri.length() > 18
        ? uri.substring(PREFIX.length(), uri.length() - SUFFIX.length())
        : null;
  }
}
