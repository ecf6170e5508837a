// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.web;

import java.io.IOException;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import no.samtak.platform.api.module.PathRegistry;
import no.samtak.platform.api.module.PathRegistry.Kind;
import no.samtak.platform.drift.internal.metrics.Foresporsler;
import no.samtak.platform.drift.internal.metrics.Foresporsler.Slag;
import no.samtak.platform.drift.internal.modul.Avslutning;
import no.samtak.platform.drift.internal.modul.Stiregister;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.propertytypes.ServiceRanking;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardFilterAsyncSupported;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardFilterName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardFilterPattern;

/**
 * Outermost of all: counts the request, and knows which module it goes to, so that a module that is
 * taken out can finish what it has begun and is given nothing new.
 */
@Component(service = Filter.class)
@HttpWhiteboardFilterName("samtak-foresporsler")
@HttpWhiteboardFilterPattern("/*")
@HttpWhiteboardFilterAsyncSupported
@ServiceRanking(10_000)
public final class ForesporselFilter implements Filter {
  private final Foresporsler counts;
  private final Stiregister paths;
  private final Avslutning avslutning;

  @Activate
  public ForesporselFilter(
      @Reference Foresporsler counts,
      @Reference Stiregister paths,
      @Reference Avslutning avslutning) {
    this.counts = counts;
    this.paths = paths;
    this.avslutning = avslutning;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!(request instanceof HttpServletRequest http)
        || !(response instanceof HttpServletResponse answer)) {
      chain.doFilter(request, response);
      return;
    }
    long began = System.nanoTime();
    String path = http.getRequestURI();
    Slag slag = slag(path);
    String modul = modul(slag, path);
    boolean failed = true;
    try {
      if (modul == null) {
        chain.doFilter(request, response);
      } else if (avslutning.begynn(modul)) {
        try {
          chain.doFilter(request, response);
        } finally {
          avslutning.slutt(modul);
        }
      } else {
        // What its paths answer while it is out, in the words of those who answer then.
        request.setAttribute(PathRegistry.LEAVING, modul);
        chain.doFilter(request, response);
      }
      failed = false;
    } finally {
      counts.tell(slag, failed ? 500 : answer.getStatus(), System.nanoTime() - began);
    }
  }

  static Slag slag(String path) {
    if (path.startsWith("/api/")) {
      return Slag.REST;
    }
    if (path.startsWith("/soap/")) {
      return Slag.SOAP;
    }
    if (path.startsWith("/static/")) {
      return Slag.STATISK;
    }
    return path.startsWith("/health/") || path.equals("/metrics") ? Slag.DRIFT : Slag.SIDE;
  }

  private @Nullable String modul(Slag slag, String path) {
    return switch (slag) {
      // /api/v1/{kommune}/{segment}
      case REST -> owner(Kind.REST, segment(path, 3));
      case SOAP -> owner(Kind.SOAP, segment(path, 1));
      case SIDE -> {
        String page = segment(path, 1);
        yield owner(Kind.PAGE, page != null && path.startsWith("/drift/") ? "drift/" + page : page);
      }
      case STATISK, DRIFT -> null;
    };
  }

  private @Nullable String owner(Kind kind, @Nullable String segment) {
    return segment == null ? null : paths.owner(kind, segment);
  }

  /** The segment with this many before it; null where there are fewer. */
  static @Nullable String segment(String path, int before) {
    int start = 0;
    for (int i = 0; i <= before; i++) {
      start = path.indexOf('/', start) + 1;
      if (start == 0) {
        return null;
      }
    }
    int end = start;
    while (end < path.length() && path.charAt(end) != '/' && path.charAt(end) != ';') {
      end++;
    }
    return end == start ? null : path.substring(start, end);
  }
}
