// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.publish;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.ws.rs.Consumes;
import javax.ws.rs.Produces;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.module.Reads;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.table.TableFormat;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.rest.internal.call.ApiCall;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.model.Parameter;
import org.apache.cxf.jaxrs.model.ParameterType;
import org.jspecify.annotations.Nullable;

/** What is known of an operation before it is called: found once, at its publication. */
final class OperationPlan {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final String JSON = "application/json";

  private final Class<?> type;
  private final Method method;
  private final boolean list;
  private final boolean jsonBody;
  private final boolean reads;
  private final List<String> offers;

  private OperationPlan(
      Class<?> type, Method method, boolean list, boolean jsonBody, List<String> offers) {
    this.reads = method.isAnnotationPresent(Reads.class);
    this.type = type;
    this.method = method;
    this.list = list;
    this.jsonBody = jsonBody;
    this.offers = offers;
  }

  static OperationPlan of(Class<?> type, OperationResourceInfo operation) {
    Method method = operation.getMethodToInvoke();
    boolean list = Listing.class.isAssignableFrom(method.getReturnType());
    boolean consumes =
        method.isAnnotationPresent(Consumes.class) || type.isAnnotationPresent(Consumes.class);
    boolean body =
        operation.getParameters().stream()
            .map(Parameter::getType)
            .anyMatch(ParameterType.REQUEST_BODY::equals);
    return new OperationPlan(type, method, list, body && !consumes, offers(type, method, list));
  }

  private static List<String> offers(Class<?> type, Method method, boolean list) {
    List<String> offers = new ArrayList<>();
    Produces own = method.getAnnotation(Produces.class);
    Produces produces = own == null ? type.getAnnotation(Produces.class) : own;
    if (produces == null) {
      offers.add(JSON);
    } else {
      for (String value : produces.value()) {
        int end = value.indexOf(';');
        offers.add((end < 0 ? value : value.substring(0, end)).trim());
      }
    }
    if (list) {
      for (TableFormat format : TableFormat.values()) {
        if (!offers.contains(format.mediaType())) {
          offers.add(format.mediaType());
        }
      }
    }
    return List.copyOf(offers);
  }

  Class<?> type() {
    return type;
  }

  Method method() {
    return method;
  }

  /** Whether a call with the HTTP method may change something. */
  boolean changes(String httpMethod) {
    return !reads && !SAFE.contains(httpMethod);
  }

  /**
   * Refuses what could not be read, or could not be answered as the caller wants it.
   *
   * @throws DomainException NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE, INVALID
   */
  void check(ApiCall call) {
    String format = list ? format(call) : null;
    if (format != null) {
      call.choose(format);
    } else if (method.getReturnType() != void.class && call.choose(offers) == null) {
      throw new DomainException(ErrorKind.NOT_ACCEPTABLE, Text.of("feil.formatKanIkkeGis"));
    }
    if (jsonBody && !isJson(call.getContentType())) {
      throw new DomainException(
          ErrorKind.UNSUPPORTED_MEDIA_TYPE, Text.of("feil.formatTasIkkeImot"));
    }
  }

  private static @Nullable String format(ApiCall call) {
    String query = call.getQueryString();
    if (query == null) {
      return null;
    }
    for (String part : query.split("&")) {
      if (part.startsWith("format=")) {
        return switch (part.substring("format=".length())) {
          case "json" -> JSON;
          case "csv" -> TableFormat.CSV.mediaType();
          case "xlsx" -> TableFormat.XLSX.mediaType();
          default ->
              throw DomainException.invalid(
                  List.of(new FieldError("format", Text.of("rest.enAv", "json, csv, xlsx"))));
        };
      }
    }
    return null;
  }

  private static boolean isJson(@Nullable String contentType) {
    if (contentType == null) {
      return false;
    }
    int end = contentType.indexOf(';');
    String type =
        (end < 0 ? contentType : contentType.substring(0, end)).trim().toLowerCase(Locale.ROOT);
    return type.equals(JSON) || type.startsWith("application/") && type.endsWith("+json");
  }
}
