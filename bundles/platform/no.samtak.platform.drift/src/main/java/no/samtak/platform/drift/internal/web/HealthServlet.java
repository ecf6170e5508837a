// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import no.samtak.platform.api.security.PublicAccess;
import no.samtak.platform.drift.internal.health.Helse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * {@code /health/live}: 503 where only a restart helps. {@code /health/ready}: 503 while the node
 * cannot serve. Says which check it is and how it is, and nothing else.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("samtak-health")
@HttpWhiteboardServletPattern({"/health/live", "/health/ready"})
@PublicAccess(
    reason = "Load balancers and supervisors have no account; names of checks and states only.")
public final class HealthServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Helse helse;

  @Activate
  public HealthServlet(@Reference Helse helse) {
    this.helse = helse;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String tag = request.getServletPath().endsWith("/live") ? Helse.LIVE : Helse.READY;
    Helse.Rapport rapport = helse.rapport(tag);
    byte[] body = json(rapport).getBytes(StandardCharsets.UTF_8);
    response.setStatus(rapport.kanTjene() ? 200 : 503);
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    if (!rapport.kanTjene()) {
      response.setHeader("Retry-After", "5");
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static String json(Helse.Rapport rapport) {
    StringBuilder out = new StringBuilder("{\"status\":\"").append(rapport.status());
    out.append("\",\"sjekker\":{");
    String between = "";
    for (Helse.Punkt punkt : rapport.punkter()) {
      // Names are ours and others' bundles'; whatever needs escaping in JSON is left out.
      String navn = punkt.navn().replaceAll("[^A-Za-z0-9 ._-]", "");
      out.append(between).append('"').append(navn).append("\":\"");
      out.append(punkt.status()).append('"');
      between = ",";
    }
    return out.append("}}").toString();
  }
}
