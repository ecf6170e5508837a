// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.soap;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.module.PathRegistry;
import no.samtak.platform.api.security.AccessControl;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.PublicAccess;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.rest.internal.RestConfig;
import no.samtak.platform.rest.internal.call.Wishes;
import no.samtak.platform.rest.internal.problem.Answer;
import no.samtak.platform.rest.internal.problem.Problems;
import no.samtak.platform.rest.internal.problem.Words;
import no.samtak.platform.rest.internal.publish.CxfBus;
import org.apache.cxf.Bus;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything under {@code /soap}: finds who serves the segment; its WSDL is at {@code ?wsdl}. */
@Component(
    service = Servlet.class,
    configurationPid = RestConfig.PID,
    property = {
      "osgi.http.whiteboard.servlet.name=samtak-soap",
      "osgi.http.whiteboard.servlet.pattern=/soap/*",
      "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true"
    })
public final class SoapServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String BASE = "/soap/";
  private static final Method DESCRIBE = operation();

  private final transient SoapPublisher publisher;
  private final transient AccessControl access;
  private final transient Problems problems;
  private final transient RestConfig config;

  /** With whoever is published. */
  @Activate
  public SoapServlet(
      @Reference SoapPublisher publisher,
      @Reference AccessControl access,
      @Reference CurrentUser currentUser,
      RestConfig config) {
    this.publisher = publisher;
    this.access = access;
    this.problems = new Problems(currentUser);
    this.config = config;
  }

  private static Method operation() {
    try {
      return SoapServlet.class.getMethod("describes", HttpServletRequest.class);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String uri = request.getRequestURI();
      String segment = uri.startsWith(BASE) ? uri.substring(BASE.length()) : "";
      boolean leaving = request.getAttribute(PathRegistry.LEAVING) != null;
      SoapPublication publication = leaving ? null : publisher.find(segment);
      if (publication == null || !publication.enter()) {
        throw absent(segment, request);
      }
      try {
        check(request);
        serve(publication, new SoapCall(request, config.maxBody()), response);
      } finally {
        publication.leave();
      }
    } catch (RuntimeException e) {
      send(e, request, response);
    }
  }

  private void serve(SoapPublication publication, SoapCall call, HttpServletResponse response)
      throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(Bus.class.getClassLoader());
    try {
      publication.serve(getServletConfig(), call, response);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Only descriptions are fetched, and only XML is posted: no attachments, no references. */
  private void check(HttpServletRequest request) {
    if (request.getMethod().equals("GET")) {
      if (!describes(request)) {
        throw new DomainException(
            ErrorKind.METHOD_NOT_ALLOWED, Text.of("feil.metodeIkkeTillatt", "GET"));
      }
      access.enter(SoapServlet.class, DESCRIBE, "", false);
      return;
    }
    if (!request.getMethod().equals("POST")) {
      throw new DomainException(
          ErrorKind.METHOD_NOT_ALLOWED, Text.of("feil.metodeIkkeTillatt", request.getMethod()));
    }
    String type = request.getContentType();
    String plain = type == null ? "" : type.toLowerCase(Locale.ROOT);
    if (!plain.startsWith("text/xml") && !plain.startsWith("application/soap+xml")) {
      throw new DomainException(
          ErrorKind.UNSUPPORTED_MEDIA_TYPE, Text.of("feil.formatTasIkkeImot"));
    }
  }

  /** Whether the request asks for the WSDL or one of its schemas. */
  @PublicAccess(reason = "Tells how to call what the sign-in protects; holds no data")
  public boolean describes(HttpServletRequest request) {
    String query = request.getQueryString();
    return query != null
        && (query.equalsIgnoreCase("wsdl")
            || query.startsWith("wsdl=")
            || query.startsWith("xsd="));
  }

  private DomainException absent(String segment, HttpServletRequest request) {
    return publisher
        .absentOwner(segment)
        .map(name -> access.absent(name, tenant(request)))
        .orElseGet(DomainException::notFound);
  }

  private String tenant(HttpServletRequest request) {
    return CxfBus.inCxf(() -> TenantHeader.read(new SoapCall(request, config.maxBody())));
  }

  private void send(
      RuntimeException thrown, HttpServletRequest request, @Nullable HttpServletResponse to)
      throws IOException {
    if (to == null || to.isCommitted()) {
      return;
    }
    Answer answer =
        problems.answer(
            thrown,
            Words.platform(),
            Wishes.language(request.getHeader("Accept-Language")),
            request);
    to.resetBuffer();
    to.setStatus(answer.status());
    answer.headers().forEach(to::setHeader);
    if (answer.status() == ErrorKind.METHOD_NOT_ALLOWED.status()) {
      to.setHeader("Allow", "POST");
    }
    byte[] body = FaultText.message(answer.problem()).getBytes(StandardCharsets.UTF_8);
    to.setContentType("text/xml;charset=UTF-8");
    to.setContentLength(body.length);
    to.getOutputStream().write(body);
  }
}
