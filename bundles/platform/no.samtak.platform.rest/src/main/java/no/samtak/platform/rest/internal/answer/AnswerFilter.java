// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.answer;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.core.MediaType;
import no.samtak.platform.api.rest.Created;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.Versioned;
import no.samtak.platform.api.table.TableFormat;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.rest.internal.call.ApiCall;
import no.samtak.platform.rest.internal.call.ETag;

/** Turns what a resource returns into status, headers and a body that can be written. */
public final class AnswerFilter implements ContainerResponseFilter {
  private static final int CREATED = 201;
  private static final int NOT_MODIFIED = 304;

  private final TableWriter writer;
  private final Map<Class<?>, RowShape> shapes = new ConcurrentHashMap<>();

  /** For one publication: the shapes of its rows go with it. */
  public AnswerFilter(TableWriter writer) {
    this.writer = writer;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    ApiCall call = ApiCall.current();
    if (call == null || !response.hasEntity()) {
      return;
    }
    Object entity = response.getEntity();
    if (entity instanceof Created<?> created) {
      response.setStatus(CREATED);
      response
          .getHeaders()
          .putSingle("Location", URI.create(trimmed(call.getRequestURI()) + "/" + created.id()));
      entity = created.body();
      response.setEntity(entity);
    } else if (entity instanceof Listing<?> list) {
      list(call, response, list);
      return;
    }
    if (entity instanceof Versioned versioned) {
      tag(call, response, versioned);
    }
    if (response.hasEntity() && isOpen(response.getMediaType())) {
      String type = call.mediaType();
      response
          .getHeaders()
          .putSingle(
              "Content-Type",
              entity instanceof CharSequence
                  ? MediaType.TEXT_PLAIN + ";charset=UTF-8"
                  : type == null ? MediaType.APPLICATION_JSON : type);
    }
  }

  private static void tag(ApiCall call, ContainerResponseContext response, Versioned versioned) {
    long version = versioned.versjon();
    response.getHeaders().putSingle("ETag", ETag.of(version));
    String known = call.getHeader("If-None-Match");
    String method = call.getMethod();
    if (known != null
        && (method.equals("GET") || method.equals("HEAD"))
        && ETag.names(known, version)) {
      response.setStatus(NOT_MODIFIED);
      response.setEntity(null);
    }
  }

  private void list(ApiCall call, ContainerResponseContext response, Listing<?> list) {
    response.getHeaders().add("Vary", "Accept");
    TableFormat format = format(call.mediaType());
    if (format == null) {
      response.setEntity(Part.of(list.parts().apply(list.query())));
      response.getHeaders().putSingle("Content-Type", MediaType.APPLICATION_JSON);
      return;
    }
    String name = call.path().segment();
    String tenant = call.path().tenant();
    RowShape shape = shapes.computeIfAbsent(list.rowType(), t -> RowShape.of(list.rowType()));
    response.setEntity(new ListFile(writer, format, name, shape, list));
    call.streamFile();
    response
        .getHeaders()
        .putSingle(
            "Content-Type",
            format == TableFormat.CSV ? "text/csv;charset=UTF-8" : format.mediaType());
    // Slugs and segments are ASCII letters, digits and hyphens: nothing to escape.
    response
        .getHeaders()
        .putSingle(
            "Content-Disposition",
            "attachment; filename=\""
                + name
                + (tenant.isEmpty() ? "" : "-" + tenant)
                + "."
                + format.extension()
                + "\"");
  }

  private static @org.jspecify.annotations.Nullable TableFormat format(
      @org.jspecify.annotations.Nullable String mediaType) {
    for (TableFormat format : TableFormat.values()) {
      if (format.mediaType().equals(mediaType)) {
        return format;
      }
    }
    return null;
  }

  private static boolean isOpen(@org.jspecify.annotations.Nullable MediaType type) {
    return type == null || type.isWildcardType() || type.isWildcardSubtype();
  }

  private static String trimmed(String uri) {
    return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
  }
}
