// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.web;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.AccessControl;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.drift.internal.DriftConfig;
import no.samtak.platform.drift.internal.metrics.Malinger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * {@code /metrics} for Prometheus: to operators, and to whoever is on the node itself where the
 * setting says so.
 */
@Component(service = Servlet.class, configurationPid = DriftConfig.PID)
@HttpWhiteboardServletName("samtak-metrics")
@HttpWhiteboardServletPattern("/metrics")
@RequireRole(Role.OPERATOR)
public final class MetricsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Malinger malinger;
  private final transient AccessControl access;
  private final boolean fromLoopback;

  @Activate
  public MetricsServlet(
      DriftConfig config, @Reference Malinger malinger, @Reference AccessControl access) {
    this.fromLoopback = config.metricsFromLoopback();
    this.malinger = malinger;
    this.access = access;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    if (!(fromLoopback && isLoopback(request))) {
      try {
        access.enter(MetricsServlet.class, operation(), "", false);
      } catch (DomainException e) {
        if (e.kind() == ErrorKind.UNAUTHENTICATED) {
          response.setHeader("WWW-Authenticate", "Basic realm=\"Samtak\", charset=\"UTF-8\"");
        }
        response.sendError(e.kind().status());
        return;
      }
    }
    response.setContentType(Malinger.TYPE);
    malinger.skriv(response.getOutputStream());
  }

  /** A request that some proxy passed on is from elsewhere, whoever the proxy is. */
  private static boolean isLoopback(HttpServletRequest request) throws IOException {
    return request.getHeader("X-Forwarded-For") == null
        && request.getHeader("Forwarded") == null
        && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
  }

  private static Method operation() {
    try {
      return MetricsServlet.class.getDeclaredMethod(
          "doGet", HttpServletRequest.class, HttpServletResponse.class);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }
}
