// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.module.PathRegistry;
import no.samtak.platform.api.security.AccessControl;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.rest.internal.answer.CutResponse;
import no.samtak.platform.rest.internal.call.ApiCall;
import no.samtak.platform.rest.internal.call.ApiPath;
import no.samtak.platform.rest.internal.call.IdempotencyKey;
import no.samtak.platform.rest.internal.call.Replays;
import no.samtak.platform.rest.internal.openapi.ApiDocuments;
import no.samtak.platform.rest.internal.problem.Problems;
import no.samtak.platform.rest.internal.problem.Words;
import no.samtak.platform.rest.internal.publish.Publication;
import no.samtak.platform.rest.internal.publish.Resources;
import org.apache.cxf.Bus;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Everything under {@code /api}: finds who serves the address, and answers where nobody does. */
@Component(
    service = Servlet.class,
    configurationPid = RestConfig.PID,
    property = {
      "osgi.http.whiteboard.servlet.name=samtak-api",
      "osgi.http.whiteboard.servlet.pattern=/api/*",
      "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true"
    })
public final class FrontServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Resources resources;
  private final transient ApiDocuments documents;
  private final transient AccessControl access;
  private final transient Problems problems;
  private final transient RestConfig config;

  // Only to free keys of refused requests.
  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  transient volatile @Nullable Replays replays;

  /** With whoever is published. */
  @Activate
  public FrontServlet(
      @Reference Resources resources,
      @Reference ApiDocuments documents,
      @Reference AccessControl access,
      @Reference CurrentUser currentUser,
      RestConfig config) {
    this.resources = resources;
    this.documents = documents;
    this.access = access;
    this.problems = new Problems(currentUser);
    this.config = config;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String uri = request.getRequestURI();
      if (isBlunt(uri) || isBlunt(request.getQueryString())) {
        throw new DomainException(ErrorKind.INVALID, Text.of("rest.ulovligTegn"));
      }
      ApiPath path = ApiPath.parse(uri);
      if (path == null) {
        documents.serve(request, response);
        return;
      }
      boolean leaving = request.getAttribute(PathRegistry.LEAVING) != null;
      Publication publication = leaving ? null : resources.find(path);
      if (publication == null || !publication.enter()) {
        throw absent(path);
      }
      try {
        if (request.getMethod().equals("OPTIONS")) {
          tellMethods(publication, uri, response);
          return;
        }
        serve(publication, path, request, response);
      } finally {
        publication.leave();
      }
    } catch (RuntimeException e) {
      problems.send(e, Words.platform(), request, response);
    }
  }

  private void serve(
      Publication publication,
      ApiPath path,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    ApiCall call =
        new ApiCall(request, path, IdempotencyKey.of(request), limit(request.getContentType()));
    CutResponse answer = new CutResponse(response, call);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(Bus.class.getClassLoader());
    call.bind();
    try {
      publication.serve(getServletConfig(), call, answer);
    } catch (RuntimeException e) {
      problems.send(e, publication.words(), request, response);
    } finally {
      ApiCall.unbind();
      thread.setContextClassLoader(before);
    }
    free(call, response.getStatus());
    if (answer.isCut()) {
      // The container ends the connection without ending the body.
      throw new IOException("the answer failed after its first bytes");
    }
  }

  /** What the document tells everybody; CXF's own answer names the methods of other paths too. */
  private static void tellMethods(
      Publication publication, String uri, HttpServletResponse response) {
    Set<String> allowed = publication.allowed(uri);
    if (allowed.size() == 1) {
      throw DomainException.notFound();
    }
    response.setHeader("Allow", String.join(", ", allowed));
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  /** A key whose request was refused may be used again with the corrected request. */
  private void free(ApiCall call, int status) {
    String keyHash = call.remembered();
    Replays known = replays;
    if (keyHash != null && known != null && status >= 400 && status < 500) {
      known.free(keyHash);
    }
  }

  private DomainException absent(ApiPath path) {
    Optional<String> owner = resources.absentOwner(path.segment());
    return owner
        .map(name -> access.absent(name, path.tenant()))
        .orElseGet(DomainException::notFound);
  }

  private long limit(@Nullable String contentType) {
    return contentType == null || contentType.contains("json") || contentType.contains("xml")
        ? config.maxBody()
        : config.maxUpload();
  }

  /** Whether the text carries a NUL, which no database takes. */
  private static boolean isBlunt(@Nullable String text) {
    return text != null && text.contains("%00");
  }
}
