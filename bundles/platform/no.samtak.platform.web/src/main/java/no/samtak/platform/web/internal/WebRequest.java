// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.Part;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.Upload;
import org.jspecify.annotations.Nullable;

/** A page's view of an HTTP request. */
public final class WebRequest implements PageRequest {
  static final Duration KEPT = Duration.ofDays(400);
  private static final Set<String> SCHEMES = Set.of("light", "dark", "auto");
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]-]{1,255}");

  private final HttpServletRequest http;
  private final HttpServletResponse answer;
  private final Optional<Tenant> tenant;
  private final Optional<User> user;
  private final Language language;
  private final String path;
  private final String pagePath;
  private final List<String> rest;
  private final List<FieldError> errors;
  private final Map<String, List<String>> params;
  private final boolean writable;
  private @Nullable URI leaving;
  private int status;

  WebRequest(
      HttpServletRequest http,
      HttpServletResponse answer,
      Optional<Tenant> tenant,
      Optional<User> user,
      Language language,
      String path,
      String pagePath,
      List<String> rest,
      boolean writable) {
    this(
        http,
        answer,
        tenant,
        user,
        language,
        path,
        pagePath,
        rest,
        List.of(),
        readParams(http),
        writable);
  }

  private WebRequest(
      HttpServletRequest http,
      HttpServletResponse answer,
      Optional<Tenant> tenant,
      Optional<User> user,
      Language language,
      String path,
      String pagePath,
      List<String> rest,
      List<FieldError> errors,
      Map<String, List<String>> params,
      boolean writable) {
    this.writable = writable;
    this.http = http;
    this.answer = answer;
    this.tenant = tenant;
    this.user = user;
    this.language = language;
    this.path = path;
    this.pagePath = pagePath;
    this.rest = List.copyOf(rest);
    this.errors = List.copyOf(errors);
    this.params = params;
  }

  /** The same request, for showing the form that was refused. */
  WebRequest withErrors(List<FieldError> refused) {
    return new WebRequest(
        http, answer, tenant, user, language, path, pagePath, rest, refused, params, writable);
  }

  private static Map<String, List<String>> readParams(HttpServletRequest http) {
    Map<String, List<String>> params = new HashMap<>();
    try {
      http.getParameterMap()
          .forEach(
              (name, values) -> {
                List<String> kept = new ArrayList<>();
                for (String value : values) {
                  String clean = value.replace("\r\n", "\n").strip();
                  if (!clean.isEmpty()) {
                    kept.add(clean);
                  }
                }
                params.put(name, List.copyOf(kept));
              });
    } catch (RuntimeException e) {
      throw unreadable(e);
    }
    return Map.copyOf(params);
  }

  /**
   * Servlet containers tell of too large forms by IllegalStateException, of broken ones by others.
   */
  private static DomainException unreadable(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IllegalStateException) {
        return new DomainException(
            ErrorKind.TOO_LARGE, Text.of("web.feil.skjemaForStort"), List.of(), e);
      }
    }
    return new DomainException(
        ErrorKind.INVALID, Text.of("web.feil.skjemaKanIkkeLeses"), List.of(), e);
  }

  @Override
  public Tenant tenant() {
    return tenant.orElseThrow(() -> new IllegalStateException("a page of the node has no tenant"));
  }

  @Override
  public User user() {
    return user.orElseThrow(() -> new IllegalStateException("nobody is signed in"));
  }

  /** Who is signed in; empty on a page that is open to everybody. */
  public Optional<User> userIfAny() {
    return user;
  }

  /** The address that the request came from, for the delay after failed sign-ins. */
  public String clientAddress() {
    return http.getRemoteAddr();
  }

  /** The parameter as it was typed, with spaces: for passwords. Empty string where absent. */
  public String raw(String name) {
    String value = http.getParameter(name);
    return value == null ? "" : value;
  }

  /** The colour scheme that the user chose: light, dark or auto. */
  public String scheme() {
    return scheme(http);
  }

  static String scheme(HttpServletRequest http) {
    return Cookies.get(http, Cookies.SCHEME).filter(SCHEMES::contains).orElse("auto");
  }

  /** Whether the browser's connection is encrypted. */
  public boolean isSecure() {
    return Cookies.isSecure(http);
  }

  /** The value of a cookie; empty where there is none. */
  public Optional<String> cookie(String name) {
    return Cookies.get(http, name);
  }

  /** Every parameter as it came, the first value of each: what an issuer answered. */
  public Map<String, String> answer() {
    Map<String, String> all = new HashMap<>();
    http.getParameterMap()
        .forEach(
            (name, values) -> {
              if (values.length > 0) {
                all.put(name, values[0]);
              }
            });
    return all;
  }

  /**
   * Sends the browser to another site, for sign-in only.
   *
   * @return what the page answers
   */
  public PageResponse leave(URI to) {
    leaving = to;
    return new PageResponse.Redirect("/logg-inn", null);
  }

  /** Where the browser is to be sent in place of the page's answer, or null. */
  @Nullable URI leaving() {
    return leaving;
  }

  /** Shows the answer, and leads on to another site at once: for signing out there too. */
  public void goOn(URI to) {
    answer.setHeader("Refresh", "0; url=" + to);
  }

  /** The status of the view that the page answers with, where it is not 200. */
  public void status(int of) {
    status = of;
  }

  /** The status that the page has chosen; 0 = none. */
  int status() {
    return status;
  }

  /** Sets a cookie that another part of the platform has written. */
  public void setCookie(String header) {
    answer.addHeader("Set-Cookie", header);
  }

  /** Keeps the user's choice of language. */
  public void choose(Language chosen) {
    Cookies.set(http, answer, Cookies.LANGUAGE, chosen.code(), KEPT);
  }

  /** Keeps the user's choice of colour scheme; an unknown one is taken as auto. */
  public void chooseScheme(String chosen) {
    Cookies.set(http, answer, Cookies.SCHEME, SCHEMES.contains(chosen) ? chosen : "auto", KEPT);
  }

  @Override
  public Language language() {
    return language;
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public String origin() {
    String host = http.getHeader("Host");
    // What a browser sends as Host has no other characters; anything else is no address to print.
    return host == null || !HOST.matcher(host).matches()
        ? ""
        : (Cookies.isSecure(http) ? "https://" : "http://") + host;
  }

  @Override
  public String pagePath() {
    return pagePath;
  }

  @Override
  public List<String> rest() {
    return rest;
  }

  @Override
  public Optional<String> param(String name) {
    List<String> values = params(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
  }

  @Override
  public List<String> params(String name) {
    return params.getOrDefault(name, List.of());
  }

  /** All parameters but passwords, for showing a refused form again. */
  Map<String, List<String>> typed() {
    Map<String, List<String>> typed = new HashMap<>(params);
    typed.keySet().removeIf(name -> name.startsWith("passord") || name.startsWith("_"));
    return typed;
  }

  @Override
  public Optional<Upload> file(String name) {
    String type = http.getContentType();
    if (type == null || !type.startsWith("multipart/form-data")) {
      return Optional.empty();
    }
    Part part;
    try {
      part = http.getPart(name);
    } catch (IOException | ServletException | IllegalStateException e) {
      throw unreadable(e);
    }
    if (part == null) {
      return Optional.empty();
    }
    String filename = plainName(part.getSubmittedFileName());
    return filename.isEmpty() && part.getSize() == 0
        ? Optional.empty()
        : Optional.of(new PartUpload(filename, part));
  }

  private static String plainName(@Nullable String submitted) {
    if (submitted == null) {
      return "";
    }
    String last =
        submitted.substring(Math.max(submitted.lastIndexOf('/'), submitted.lastIndexOf('\\')) + 1);
    return last.replaceAll("[\\p{Cntrl}]", "").strip();
  }

  private record PartUpload(String filename, Part part) implements Upload {
    @Override
    public long size() {
      return part.getSize();
    }

    @Override
    public InputStream open() throws IOException {
      return part.getInputStream();
    }
  }

  @Override
  public boolean isWritable() {
    return writable;
  }

  @Override
  public boolean isPartial() {
    return "true".equals(http.getHeader("HX-Request"))
        && http.getHeader("HX-Boosted") == null
        && http.getHeader("HX-History-Restore-Request") == null;
  }

  @Override
  public List<FieldError> errors() {
    return errors;
  }
}
