// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.Session;
import no.samtak.platform.api.security.SessionCookies;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.security.internal.Authenticator;
import no.samtak.platform.security.internal.CurrentUserContext;
import no.samtak.platform.security.internal.Identity;
import no.samtak.platform.security.internal.RequestState;
import no.samtak.platform.security.internal.SecurityConfig;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * What every request passes first: gets its correlation id, the answer its security headers, the
 * thread its user. It decides nothing of what the user may do; it only turns away what another site
 * made the browser send.
 */
@Component(
    service = Filter.class,
    configurationPid = SecurityConfig.PID,
    property = {
      "osgi.http.whiteboard.filter.pattern=/*",
      "osgi.http.whiteboard.filter.name=samtak-security",
      "osgi.http.whiteboard.filter.dispatcher=REQUEST",
      "osgi.http.whiteboard.filter.asyncSupported:Boolean=true",
      "service.ranking:Integer=10000"
    })
public final class SecurityFilter implements Filter {
  static final String CORRELATION = "X-Correlation-Id";
  static final String CSRF = "X-CSRF-Token";
  private static final Logger LOG = LoggerFactory.getLogger(SecurityFilter.class);
  private static final Pattern UNSAFE_IN_JSON = Pattern.compile("[^A-Za-z0-9/._~-]");
  private static final Pattern SANE_ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final String CSP =
      "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self';"
          + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

  private final CurrentUserContext context;
  private final SessionCookies cookies;
  private final Set<String> trustedProxies;
  private final boolean alwaysHttps;

  /** Missing while the database is: everybody is unknown then, and nothing that matters opens. */
  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile @Nullable Authenticator authenticator;

  @Activate
  public SecurityFilter(
      @Reference CurrentUserContext context,
      @Reference SessionCookies cookies,
      BundleContext bundle,
      SecurityConfig config) {
    this(
        context,
        cookies,
        Set.of(config.trustedProxies()),
        config.secureCookies() || Boolean.parseBoolean(bundle.getProperty("samtak.secureCookies")));
  }

  SecurityFilter(
      CurrentUserContext context,
      SessionCookies cookies,
      Set<String> trustedProxies,
      boolean alwaysHttps) {
    this.context = context;
    this.cookies = cookies;
    this.trustedProxies = trustedProxies;
    this.alwaysHttps = alwaysHttps;
  }

  SecurityFilter with(Authenticator found) {
    authenticator = found;
    return this;
  }

  @Override
  public void init(FilterConfig config) {
    // nothing to set up
  }

  @Override
  public void destroy() {
    // nothing to let go of
  }

  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) in;
    HttpServletResponse response = (HttpServletResponse) out;
    String correlationId = correlationId(request);
    RequestState state = new RequestState(correlationId, clientAddress(request));
    context.enter(state);
    MDC.put(CurrentUserContext.CORRELATION, correlationId);
    try {
      String path = path(request);
      response.setHeader(CORRELATION, correlationId);
      setSecurityHeaders(request, response, path);
      Identity identity = isStatic(path) ? null : identify(request, state);
      if (identity != null) {
        state.bind(identity);
        Session renewed = identity.renewed();
        if (renewed != null) {
          response.addHeader("Set-Cookie", cookies.open(renewed, request.isSecure()));
        }
      }
      if (isForged(request, path, identity)) {
        refuse(request, response, path, correlationId);
      } else {
        chain.doFilter(request, response);
      }
    } finally {
      MDC.remove(CurrentUserContext.CORRELATION);
      context.leave();
    }
  }

  private @Nullable Identity identify(HttpServletRequest request, RequestState state) {
    Authenticator found = authenticator;
    if (found == null) {
      return null;
    }
    try {
      Optional<Identity> identity =
          found.identify(
              request.getHeader("Authorization"), sessionCookie(request), clientAddress(request));
      return identity.orElse(null);
    } catch (DomainException e) {
      state.refuse(e);
      return null;
    }
  }

  private static @Nullable String sessionCookie(HttpServletRequest request) {
    Cookie[] all = request.getCookies();
    if (all != null) {
      for (Cookie cookie : all) {
        if (Session.COOKIE.equals(cookie.getName())) {
          return cookie.getValue();
        }
      }
    }
    return null;
  }

  /**
   * A browser sends a cookie, and a remembered Basic password, also when another site asks it to.
   * Pages check the token of their forms themselves; here stand the API's header and what the
   * browser tells of where a request comes from.
   */
  private static boolean isForged(
      HttpServletRequest request, String path, @Nullable Identity identity) {
    if (SAFE.contains(request.getMethod())) {
      return false;
    }
    if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
      return true;
    }
    if (identity == null || !identity.byCookie() || !isService(path)) {
      return false;
    }
    String sent = request.getHeader(CSRF);
    return sent == null
        || !MessageDigest.isEqual(
            sent.getBytes(StandardCharsets.UTF_8),
            identity.csrfToken().getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isService(String path) {
    return path.equals("/api")
        || path.startsWith("/api/")
        || path.equals("/soap")
        || path.startsWith("/soap/");
  }

  private static boolean isStatic(String path) {
    return path.startsWith("/static/");
  }

  /** The path as the servlet container decoded it to find the servlet. */
  private static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    return info == null ? request.getServletPath() : request.getServletPath() + info;
  }

  private void setSecurityHeaders(
      HttpServletRequest request, HttpServletResponse response, String path) {
    response.setHeader("Content-Security-Policy", CSP);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (alwaysHttps || request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    if (!isStatic(path)) {
      response.setHeader("Cache-Control", "no-store");
    }
  }

  private static String correlationId(HttpServletRequest request) {
    String given = request.getHeader(CORRELATION);
    return given != null && SANE_ID.matcher(given).matches() ? given : UUID.randomUUID().toString();
  }

  /** The nearest address that is no proxy of ours: what stands further left anybody can write. */
  private String clientAddress(HttpServletRequest request) {
    String address = request.getRemoteAddr();
    String forwarded = request.getHeader("X-Forwarded-For");
    if (forwarded == null || !trustedProxies.contains(address)) {
      return address;
    }
    List<String> hops = List.of(forwarded.split(",", 50));
    for (int i = hops.size() - 1; i >= 0; i--) {
      address = hops.get(i).strip();
      if (!trustedProxies.contains(address)) {
        break;
      }
    }
    return address.length() > 64 ? address.substring(0, 64) : address;
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, String path, String correlationId)
      throws IOException {
    String accepted = request.getHeader("Accept-Language");
    Language language = Language.of(accepted == null ? "" : accepted);
    String detail = Texts.common().get(language, "feil.fremmedForesporsel");
    ErrorKind kind = ErrorKind.FORBIDDEN;
    LOG.debug(
        "A write to {} is turned away: another site may have sent it",
        UNSAFE_IN_JSON.matcher(path).replaceAll("_"));
    response.setStatus(kind.status());
    response.setContentType("application/problem+json");
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .write(
            "{\"type\":\"urn:samtak:problem:%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"instance\":\"%s\",\"korrelasjon\":\"%s\"}"
                .formatted(
                    kind.slug(),
                    Texts.common().get(language, "feil.ingenTilgangTittel"),
                    kind.status(),
                    detail,
                    UNSAFE_IN_JSON.matcher(path).replaceAll("_"),
                    correlationId));
  }
}
