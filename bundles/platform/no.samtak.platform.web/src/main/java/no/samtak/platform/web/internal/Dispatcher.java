// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.module.ModuleDoors.Door;
import no.samtak.platform.api.module.PathRegistry;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.web.internal.render.BundleView;
import no.samtak.platform.web.internal.render.Rendering;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From a request to a page and from its answer to HTML: who stands at the address, whether the user
 * may, whether the form is ours, and one way of telling each kind of error.
 */
final class Dispatcher {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int RETRY_AFTER_SECONDS = 30;

  /** The page, where there is one, that tells how the modules of an organisation stand. */
  private static final String MODULES = "moduler";

  private static final List<String> PASSWORD = List.of("min-side", "passord");

  /** Who answers an address. */
  private record Target(
      Page page,
      BundleView view,
      String tenant,
      boolean node,
      String pagePath,
      List<String> rest,
      PageRegistry.@Nullable Entry entry) {}

  /** One request on its way. */
  private record Exchange(
      HttpServletRequest http,
      HttpServletResponse answer,
      Address address,
      Language language,
      Optional<Tenant> tenant,
      boolean node) {
    boolean isGet() {
      return http.getMethod().equals("GET") || isHead();
    }

    boolean isHead() {
      return http.getMethod().equals("HEAD");
    }

    boolean isPartial() {
      return "true".equals(http.getHeader("HX-Request")) && http.getHeader("HX-Boosted") == null;
    }
  }

  private final Platform platform;
  private final PageRegistry registry;
  private final OwnPages ownPages;
  private final BundleView own;
  private final Frame frame;
  private final StaticContent staticContent;

  Dispatcher(Platform platform, PageRegistry registry, OwnPages ownPages, BundleView own) {
    this.platform = platform;
    this.registry = registry;
    this.ownPages = ownPages;
    this.own = own;
    this.frame = new Frame(platform, registry, own.texts());
    this.staticContent = new StaticContent(registry, own);
  }

  /** Serves a request, whatever happens. */
  void serve(HttpServletRequest http, HttpServletResponse answer) throws IOException {
    String raw = http.getRequestURI().substring(http.getContextPath().length());
    Optional<Address> parsed = Address.parse(raw);
    if (parsed.isEmpty()) {
      Address root = new Address("/", List.of(), false);
      Language language = Languages.resolve(http, Optional.empty(), false);
      fail(
          new Exchange(http, answer, root, language, Optional.empty(), false),
          null,
          DomainException.notFound());
      return;
    }
    Address address = parsed.get();
    if (staticContent.serve(address, http, answer)) {
      return;
    }
    Exchange exchange = exchange(http, answer, address);
    if (address.trailingSlash() && exchange.isGet()) {
      String query = http.getQueryString();
      answer.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      answer.setHeader("Location", address.path() + (query == null ? "" : "?" + query));
      return;
    }
    Languages.asked(http)
        .ifPresent(
            chosen -> Cookies.set(http, answer, Cookies.LANGUAGE, chosen.code(), WebRequest.KEPT));
    Target target = null;
    try {
      target = find(address, http.getAttribute(PathRegistry.LEAVING) != null);
      if (target == null) {
        throw missing(exchange);
      }
      serve(exchange, target);
    } catch (DomainException e) {
      fail(exchange, target, e);
    } catch (IOException e) {
      // The browser has gone; there is nobody to tell.
      LOG.debug("could not answer {}", address.path(), e);
      throw e;
    } catch (RuntimeException | LinkageError e) {
      failUnexpectedly(exchange, target, e);
    }
  }

  private Exchange exchange(HttpServletRequest http, HttpServletResponse answer, Address address) {
    List<String> segments = address.segments();
    boolean node = !segments.isEmpty() && segments.get(0).equals("drift");
    Optional<Tenant> tenant =
        segments.isEmpty() || Address.RESERVED.contains(segments.get(0))
            ? Optional.empty()
            : platform.tenant(segments.get(0));
    // The language of an organisation that is not the user's would tell that it exists.
    Optional<User> user = platform.current().get();
    Optional<Tenant> seen = tenant.filter(t -> sees(user, t));
    Language language = Languages.resolve(http, seen, node);
    return new Exchange(http, answer, address, language, tenant, node);
  }

  /**
   * @param leaving whether the module that owns the address is on its way out
   */
  private @Nullable Target find(Address address, boolean leaving) {
    List<String> segments = address.segments();
    String first = segments.isEmpty() ? "" : segments.get(0);
    if (segments.equals(PASSWORD)) {
      return new Target(ownPages.password(), this.own, "", false, address.path(), List.of(), null);
    }
    Page below = segments.size() > 1 ? ownPages.find(first + "/" + segments.get(1)) : null;
    if (below != null) {
      return new Target(
          below,
          this.own,
          "",
          false,
          address.prefix(2),
          segments.subList(2, segments.size()),
          null);
    }
    Page ownPage = ownPages.find(first);
    if (ownPage != null && segments.size() <= 1) {
      int own = Math.min(1, segments.size());
      return new Target(
          ownPage,
          this.own,
          "",
          first.equals("drift"),
          address.prefix(own),
          segments.subList(own, segments.size()),
          null);
    }
    boolean node = first.equals("drift");
    if (!node && Address.RESERVED.contains(first)) {
      return null;
    }
    if (segments.size() == 1) {
      return new Target(
          ownPages.tenantStart(), this.own, first, false, address.path(), List.of(), null);
    }
    if (leaving) {
      return null;
    }
    PageRegistry.Key key =
        new PageRegistry.Key(node ? PagePath.Scope.NODE : PagePath.Scope.TENANT, segments.get(1));
    return registry
        .find(key)
        .map(
            entry ->
                new Target(
                    entry.page(),
                    entry.view(),
                    node ? "" : first,
                    node,
                    address.prefix(2),
                    segments.subList(2, segments.size()),
                    entry))
        .orElse(null);
  }

  /** Why nobody answers: not signed in, not the user's, out for a while, or unknown. */
  private DomainException missing(Exchange x) {
    List<String> segments = x.address().segments();
    Optional<User> user = platform.current().get();
    if (user.isEmpty()) {
      return new DomainException(ErrorKind.UNAUTHENTICATED, Text.of("feil.ikkeInnlogget"));
    }
    boolean covered = x.node() || x.tenant().filter(t -> user.get().covers(t.slug())).isPresent();
    if (covered && segments.size() > 1) {
      String segment = (x.node() ? "drift/" : "") + segments.get(1);
      Optional<String> absent =
          platform.paths().flatMap(p -> p.absentOwner(PathRegistry.Kind.PAGE, segment));
      if (absent.isPresent()) {
        return platform.access().absent(absent.get(), x.node() ? "" : segments.get(0));
      }
    }
    return DomainException.notFound();
  }

  private void serve(Exchange x, Target target) throws IOException {
    String method = x.http().getMethod();
    if (!x.isGet() && !method.equals("POST")) {
      x.answer().setHeader("Allow", "GET, HEAD, POST");
      throw new DomainException(
          ErrorKind.METHOD_NOT_ALLOWED, Text.of("feil.metodeIkkeTillatt", method));
    }
    platform
        .access()
        .enter(
            target.page().getClass(),
            Permissions.method(target.page(), x.isGet() ? "get" : "post"),
            target.tenant(),
            !x.isGet());
    WebRequest request = read(x, target);
    if (x.isGet()) {
      answer(x, target, request, target.page().get(request), List.of(), 200);
    } else {
      if (isOurForm(x, request)) {
        post(x, target, request);
      } else if ("same-origin".equals(x.http().getHeader("Sec-Fetch-Site"))) {
        // Our own page, from before a new sign-in: what was typed must not be lost.
        showAgain(x, target, request, refusedForm("web.feil.skjemaSendIgjen"));
      } else {
        throw refusedForm("web.feil.skjemaForGammelt");
      }
    }
  }

  private WebRequest read(Exchange x, Target target) throws IOException {
    Optional<Tenant> tenant = Optional.empty();
    if (!target.tenant().isEmpty()) {
      tenant = Optional.of(x.tenant().orElseThrow(DomainException::notFound));
    }
    if (!x.isGet()) {
      checkSize(x.http());
    }
    if (x.http().getCharacterEncoding() == null) {
      x.http().setCharacterEncoding("UTF-8");
    }
    return new WebRequest(
        x.http(),
        x.answer(),
        tenant,
        platform.current().get(),
        x.language(),
        x.address().path(),
        target.pagePath(),
        target.rest(),
        isWritable(target));
  }

  private boolean isWritable(Target target) {
    PageRegistry.Entry entry = target.entry();
    return entry == null || platform.door(entry.module(), target.tenant()) != Door.READ_ONLY;
  }

  private void post(Exchange x, Target target, WebRequest request) throws IOException {
    PageResponse response;
    try {
      response = target.page().post(request);
    } catch (DomainException e) {
      boolean passwordRefused =
          (target.page() == ownPages.signIn() || target.page() == ownPages.password())
              && (e.kind() == ErrorKind.UNAUTHENTICATED || e.kind() == ErrorKind.TOO_MANY_REQUESTS);
      if (e.kind() != ErrorKind.INVALID && !passwordRefused) {
        throw e;
      }
      showAgain(x, target, request, e);
      return;
    }
    answer(x, target, request, response, List.of(), 200);
  }

  /** The form again, with what was typed and what is wrong. */
  private void showAgain(Exchange x, Target target, WebRequest request, DomainException e)
      throws IOException {
    LOG.debug("refused {}: {}", x.address().path(), e.getMessage());
    List<FieldError> fields =
        e.fields().isEmpty() ? List.of(new FieldError("", e.text())) : e.fields();
    platform
        .access()
        .enter(
            target.page().getClass(),
            Permissions.method(target.page(), "get"),
            target.tenant(),
            false);
    WebRequest again = request.withErrors(fields);
    answer(x, target, again, target.page().get(again), fields, e.kind().status());
  }

  private void checkSize(HttpServletRequest http) {
    long limit = platform.config().storsteOpplasting();
    if (http.getContentLengthLong() > limit) {
      throw new DomainException(
          ErrorKind.TOO_LARGE, Text.of("feil.forStor", Formats.size(limit, Language.NB)));
    }
  }

  /** A form is taken only if it carries what we gave this session, or this browser. */
  private boolean isOurForm(Exchange x, WebRequest request) {
    String expected = platform.current().csrfToken();
    if (expected.isEmpty()) {
      expected = Cookies.get(x.http(), Cookies.FORM).orElse("");
    }
    byte[] sent = request.param("_csrf").orElse("").getBytes(StandardCharsets.UTF_8);
    return !expected.isEmpty()
        && MessageDigest.isEqual(sent, expected.getBytes(StandardCharsets.UTF_8));
  }

  private static DomainException refusedForm(String key) {
    return new DomainException(ErrorKind.FORBIDDEN, Text.of(key));
  }

  private String formToken(Exchange x) {
    String token = platform.current().csrfToken();
    if (!token.isEmpty() || x.answer().isCommitted()) {
      return token;
    }
    Optional<String> known = Cookies.get(x.http(), Cookies.FORM);
    if (known.isPresent()) {
      return known.get();
    }
    byte[] bytes = new byte[18];
    RANDOM.nextBytes(bytes);
    String made = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Cookies.set(x.http(), x.answer(), Cookies.FORM, made);
    return made;
  }

  private void answer(
      Exchange x,
      Target target,
      WebRequest request,
      PageResponse response,
      List<FieldError> errors,
      int status)
      throws IOException {
    URI leaving = request.leaving();
    if (leaving != null) {
      leadTo(x, leaving.toString());
    } else if (response instanceof PageResponse.Redirect redirect) {
      redirect(x, target, redirect);
    } else if (response instanceof PageResponse.Download download) {
      download(x, download);
    } else if (response instanceof PageResponse.View view) {
      int shown = request.status() == 0 ? status : request.status();
      show(x, target.view(), request, view, errors, shown, target.pagePath());
    }
  }

  private void redirect(Exchange x, Target target, PageResponse.Redirect redirect) {
    String path = redirect.path();
    if (!path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
      throw new IllegalArgumentException("a page leads only to paths from the root: " + path);
    }
    Text receipt = redirect.receipt();
    if (receipt != null) {
      Cookies.receipt(x.http(), x.answer(), target.view().texts().get(x.language(), receipt));
    }
    leadTo(x, path);
  }

  private static void download(Exchange x, PageResponse.Download download) throws IOException {
    HttpServletResponse answer = x.answer();
    answer.setContentType(download.mediaType());
    answer.setHeader("Cache-Control", "no-store");
    String plain = download.filename().replaceAll("[^A-Za-z0-9._-]", "_");
    String encoded =
        URLEncoder.encode(download.filename(), StandardCharsets.UTF_8).replace("+", "%20");
    answer.setHeader(
        "Content-Disposition",
        "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
    if (!x.isHead()) {
      try (OutputStream out = answer.getOutputStream()) {
        download.body().writeTo(out);
      }
    }
  }

  private void show(
      Exchange x,
      BundleView view,
      @Nullable WebRequest request,
      PageResponse.View page,
      List<FieldError> errors,
      int status,
      String pagePath)
      throws IOException {
    Optional<User> user = platform.current().get();
    Language language = x.language();
    String csrf = formToken(x);
    List<Rendering.ShownError> shown =
        errors.stream()
            .map(
                e ->
                    new Rendering.ShownError(
                        e.field(), view.texts().get(language, e.message()), ""))
            .toList();
    Rendering rendering =
        new Rendering(
            language,
            view.texts(),
            view.staticRoot(),
            csrf,
            shown,
            request == null ? Map.of() : request.typed());
    Map<String, Object> model = new HashMap<>(page.model());
    model.put("csrf", csrf);
    model.put("errors", shown);
    model.put("lang", language.code());
    model.put("path", x.address().path());
    model.put("pagePath", pagePath);
    model.put("partial", x.isPartial());
    boolean writable = request == null || request.isWritable();
    model.put("skrivbar", writable);
    user.ifPresent(u -> model.put("user", u));
    x.tenant().filter(t -> sees(user, t)).ifPresent(t -> model.put("tenant", t));
    platform.businessDate().ifPresent(d -> model.put("idag", d.idag()));
    String content =
        withSummary(view.render(page.template(), model, rendering), language, rendering);
    if (x.isPartial()) {
      write(x, content, status);
      return;
    }
    Map<String, Object> around =
        frame.model(
            x.http(),
            language,
            user,
            x.tenant().filter(t -> sees(user, t)),
            x.node(),
            x.address().path(),
            !x.isGet(),
            writable);
    String title = view.texts().get(language, page.title());
    around.put(
        "tittel", shown.isEmpty() ? title : own.texts().get(language, "web.feil.tittel", title));
    around.put("innhold", new SafeString(content));
    Cookies.takeReceipt(x.http(), x.answer()).ifPresent(r -> around.put("kvittering", r));
    Rendering outside =
        new Rendering(language, own.texts(), own.staticRoot(), csrf, List.of(), Map.of());
    write(x, own.render("ramme", around, outside), status);
  }

  /** Puts the error summary in its place; before everything where the page has none for it. */
  private String withSummary(String content, Language language, Rendering rendering) {
    List<Rendering.ShownError> errors = rendering.labelled();
    if (errors.isEmpty()) {
      return content.replace(Rendering.SUMMARY, "");
    }
    Rendering plain =
        new Rendering(language, own.texts(), own.staticRoot(), "", List.of(), Map.of());
    String summary = own.render("feiloppsummering", Map.of("feil", errors), plain);
    int at = content.indexOf(Rendering.SUMMARY);
    return at < 0
        ? summary + content
        : content.substring(0, at) + summary + content.substring(at).replace(Rendering.SUMMARY, "");
  }

  private static boolean sees(Optional<User> user, Tenant tenant) {
    return user.isPresent() && user.get().covers(tenant.slug());
  }

  private static void write(Exchange x, String html, int status) throws IOException {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    HttpServletResponse answer = x.answer();
    answer.setStatus(status);
    answer.setContentType("text/html; charset=utf-8");
    answer.setHeader("Cache-Control", "no-store");
    answer.setHeader("Vary", "Cookie, Accept-Language, HX-Request");
    answer.setHeader("Content-Language", x.language().code());
    answer.setContentLength(bytes.length);
    if (!x.isHead()) {
      answer.getOutputStream().write(bytes);
    }
  }

  private void failUnexpectedly(Exchange x, @Nullable Target target, Throwable e)
      throws IOException {
    if (target != null && target.entry() != null && !registry.holds(target.entry())) {
      LOG.debug("{} went while it answered", x.address().path(), e);
      fail(x, null, new DomainException(ErrorKind.UNAVAILABLE, Text.of("feil.ikkeIDrift")));
      return;
    }
    LOG.error("{} {} failed", x.http().getMethod(), x.address().path(), e);
    fail(
        x,
        null,
        new DomainException(
            ErrorKind.INTERNAL, Text.of("feil.hosOss", platform.current().correlationId())));
  }

  private void fail(Exchange x, @Nullable Target target, DomainException e) throws IOException {
    HttpServletResponse answer = x.answer();
    if (answer.isCommitted()) {
      throw new IOException("failed after the answer had begun", e);
    }
    if (e.kind() == ErrorKind.UNAUTHENTICATED) {
      if (x.isGet() || !keepWritten(x)) {
        signIn(x);
      }
      return;
    }
    if (e.kind() == ErrorKind.FORBIDDEN
        && x.isGet()
        && platform.current().get().filter(u -> u.roles().isEmpty()).isPresent()) {
      leadTo(x, "/logg-inn/uten-tilgang");
      return;
    }
    if (e.text().key().equals("feil.byttPassord") && !x.address().segments().equals(PASSWORD)) {
      leadTo(x, "/min-side/passord");
      return;
    }
    if (e.kind() == ErrorKind.UNAVAILABLE) {
      answer.setHeader("Retry-After", Integer.toString(RETRY_AFTER_SECONDS));
    }
    if (e.kind() == ErrorKind.INTERNAL && e.getCause() != null) {
      LOG.error("{} {} failed", x.http().getMethod(), x.address().path(), e);
    }
    Language language = x.language();
    var texts = target == null ? own.texts() : target.view().texts();
    Map<String, Object> model = new HashMap<>();
    model.put("slag", e.kind().slug());
    model.put("status", e.kind().status());
    model.put("tekst", texts.get(language, e.text()));
    model.put("tilbake", x.isGet() ? "" : x.address().path());
    model.put("hjemme", x.node() ? "/drift" : "/");
    model.put("korrelasjon", platform.current().correlationId());
    if (e.kind() == ErrorKind.MODULE_CLOSED || e.kind() == ErrorKind.MODULE_READ_ONLY) {
      addWaysOn(model, x, target, e.kind());
    }
    PageResponse.View view =
        new PageResponse.View(
            x.isPartial() ? "feil-del" : "feil", Text.of("web.feil." + e.kind().slug()), model);
    try {
      show(x, own, null, view, List.of(), e.kind().status(), x.address().path());
    } catch (RuntimeException again) {
      LOG.error("the error page of {} failed", x.address().path(), again);
      if (answer.isCommitted()) {
        throw again;
      }
      answer.reset();
      answer.setStatus(e.kind().status());
      answer.setContentType("text/plain; charset=utf-8");
      answer.getWriter().write(texts.get(language, e.text()) + "\n");
    }
  }

  /** Where one goes from a module that is shut, and what one takes along. */
  private void addWaysOn(
      Map<String, Object> model, Exchange x, @Nullable Target target, ErrorKind kind) {
    Optional<User> user = platform.current().get();
    Optional<Tenant> tenant = x.tenant().filter(t -> sees(user, t));
    tenant.ifPresent(t -> model.put("hjemme", "/" + t.slug()));
    PageRegistry.Key overview = new PageRegistry.Key(PagePath.Scope.TENANT, MODULES);
    if (tenant.isPresent()
        && registry
            .find(overview)
            .filter(page -> Permissions.mayGet(page.page(), user.orElseThrow()))
            .isPresent()) {
      model.put("oversikt", "/" + tenant.get().slug() + "/" + MODULES);
    }
    if (kind == ErrorKind.MODULE_CLOSED || target == null) {
      model.put("tilbake", "");
      return;
    }
    if (x.isGet()) {
      model.put("tilbake", target.pagePath());
      return;
    }
    model.put("skrevet", written(x, target));
  }

  /** What was typed in a form of ours that was refused before its page saw it. */
  private List<Map.Entry<String, String>> written(Exchange x, Target target) {
    try {
      WebRequest request = read(x, target);
      return isOurForm(x, request)
          ? request.typed().entrySet().stream()
              .filter(field -> !field.getKey().equals("versjon") && !field.getValue().isEmpty())
              .sorted(Map.Entry.comparingByKey())
              .map(field -> Map.entry(field.getKey(), String.join(", ", field.getValue())))
              .toList()
          : List.of();
    } catch (DomainException | IOException unreadable) {
      LOG.debug("the refused form of {} cannot be read", x.address().path(), unreadable);
      return List.of();
    }
  }

  /**
   * The session was out when a form of ours came: shows a way to sign in beside it, and to go on
   * with what was typed. Nothing of the address is looked at but its text, so that who is not
   * signed in learns nothing of what exists.
   *
   * @return false where there is nothing to keep, or it came from elsewhere
   */
  private boolean keepWritten(Exchange x) throws IOException {
    if (!"same-origin".equals(x.http().getHeader("Sec-Fetch-Site"))) {
      return false;
    }
    try {
      checkSize(x.http());
      if (x.http().getCharacterEncoding() == null) {
        x.http().setCharacterEncoding("UTF-8");
      }
      String path = x.address().path();
      WebRequest request =
          new WebRequest(
              x.http(),
              x.answer(),
              Optional.empty(),
              Optional.empty(),
              x.language(),
              path,
              path,
              List.of(),
              true);
      List<Map.Entry<String, String>> fields =
          request.typed().entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .flatMap(f -> f.getValue().stream().map(value -> Map.entry(f.getKey(), value)))
              .toList();
      if (fields.isEmpty()) {
        return false;
      }
      String type = x.http().getContentType();
      Map<String, Object> model =
          Map.of(
              "sti",
              path,
              "felter",
              fields,
              "filer",
              type != null && type.startsWith("multipart/form-data"),
              "loggInn",
              Frame.signInPath(Address.SIGNED_IN));
      if (x.isPartial()) {
        x.answer().setHeader("HX-Retarget", "#innhold");
        x.answer().setHeader("HX-Reswap", "innerHTML");
      }
      PageResponse.View view =
          new PageResponse.View("fortsett", Text.of("web.fortsett.tittel"), model);
      show(x, own, null, view, List.of(), ErrorKind.UNAUTHENTICATED.status(), path);
      return true;
    } catch (DomainException unreadable) {
      LOG.debug("the form for {} cannot be kept", x.address().path(), unreadable);
      return false;
    }
  }

  private void signIn(Exchange x) {
    String query = x.http().getQueryString();
    String target = x.address().path();
    if (x.isGet() && query != null) {
      target += "?" + query;
    }
    leadTo(x, Frame.signInPath(Address.isOwnPath(target) ? target : "/"));
  }

  private static void leadTo(Exchange x, String path) {
    HttpServletResponse answer = x.answer();
    answer.setHeader("Cache-Control", "no-store");
    if (x.isPartial()) {
      answer.setHeader("HX-Redirect", path);
      answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    answer.setStatus(HttpServletResponse.SC_SEE_OTHER);
    answer.setHeader("Location", path);
  }
}
