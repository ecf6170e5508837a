// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import no.samtak.platform.web.internal.render.BundleView;
import no.samtak.platform.web.internal.render.StaticFiles;
import org.jspecify.annotations.Nullable;

/**
 * Style sheets, fonts, scripts and pictures at {@code /static/<bundle>/<hash>/...}: kept by the
 * browser for good, because another content has another address. Without the hash they are checked
 * each time. They are the same for everybody and open without sign-in.
 */
final class StaticContent {
  private static final String FOREVER = "public, max-age=31536000, immutable";

  private final PageRegistry registry;
  private final BundleView own;

  StaticContent(PageRegistry registry, BundleView own) {
    this.registry = registry;
    this.own = own;
  }

  /** Answers a request for a file; says whether it was one. */
  boolean serve(Address address, HttpServletRequest http, HttpServletResponse answer)
      throws IOException {
    List<String> segments = address.segments();
    String first = segments.isEmpty() ? "" : segments.get(0);
    if (segments.size() == 1 && first.equals("favicon.ico")) {
      send(own.files().find("merke.svg"), "no-cache", http, answer);
      return true;
    }
    if (segments.size() == 1 && first.equals("robots.txt")) {
      send(own.files().find("robots.txt"), "no-cache", http, answer);
      return true;
    }
    if (!first.equals("static")) {
      return false;
    }
    if (segments.size() < 3 || address.trailingSlash()) {
      send(null, "", http, answer);
      return true;
    }
    if (segments.get(1).equals("vendor")) {
      send(own.files().find(path(segments, 1)), "no-cache", http, answer);
      return true;
    }
    Optional<BundleView> view =
        segments.get(1).equals(own.name()) ? Optional.of(own) : registry.view(segments.get(1));
    if (view.isEmpty()) {
      send(null, "", http, answer);
      return true;
    }
    StaticFiles files = view.get().files();
    boolean hashed = segments.size() > 3 && segments.get(2).equals(files.hash());
    send(files.find(path(segments, hashed ? 3 : 2)), hashed ? FOREVER : "no-cache", http, answer);
    return true;
  }

  private static String path(List<String> segments, int from) {
    return String.join("/", segments.subList(from, segments.size()));
  }

  private static void send(
      StaticFiles.@Nullable StaticFile file,
      String caching,
      HttpServletRequest http,
      HttpServletResponse answer)
      throws IOException {
    boolean get = http.getMethod().equals("GET");
    if (!get && !http.getMethod().equals("HEAD")) {
      answer.setHeader("Allow", "GET, HEAD");
      answer.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    if (file == null) {
      answer.setHeader("Cache-Control", "no-store");
      answer.setContentType("text/plain; charset=utf-8");
      answer.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    answer.setHeader("Cache-Control", caching);
    answer.setHeader("ETag", file.etag());
    answer.setHeader("Vary", "Accept-Encoding");
    if (file.etag().equals(http.getHeader("If-None-Match"))) {
      answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    answer.setContentType(file.type());
    String encodings = http.getHeader("Accept-Encoding");
    byte[] gzip = file.gzip();
    byte[] bytes = file.bytes();
    if (gzip != null && encodings != null && encodings.contains("gzip")) {
      answer.setHeader("Content-Encoding", "gzip");
      bytes = gzip;
    }
    answer.setContentLength(bytes.length);
    if (get) {
      answer.getOutputStream().write(bytes);
    }
  }
}
