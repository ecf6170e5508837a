// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.web.internal.render.BundleView;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One way of telling each kind of error, with a way on and nothing typed lost. */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private static final int RETRY_AFTER_SECONDS = 30;

  /** The page, where there is one, that tells how the modules of an organisation stand. */
  private static final String MODULES = "moduler";

  private final Platform platform;
  private final PageRegistry registry;
  private final BundleView own;
  private final Forms forms;
  private final Answers answers;

  Failures(Platform platform, PageRegistry registry, BundleView own, Forms forms, Answers answers) {
    this.platform = platform;
    this.registry = registry;
    this.own = own;
    this.forms = forms;
    this.answers = answers;
  }

  /** Tells of an error in the one way there is for its kind. */
  void tell(Exchange x, @Nullable Target target, DomainException e) throws IOException {
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
        && x.user().filter(u -> u.roles().isEmpty()).isPresent()) {
      Answers.leadTo(x, "/logg-inn/uten-tilgang");
      return;
    }
    if (e.text().key().equals("feil.byttPassord")
        && !x.address().segments().equals(Address.PASSWORD)) {
      Answers.leadTo(x, "/min-side/passord");
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
      answers.show(x, own, null, view, List.of(), e.kind().status(), x.address().path());
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

  /** Tells of what nobody foresaw; of a module that went while it answered, that it is out. */
  void tellUnexpected(Exchange x, @Nullable Target target, Throwable e) throws IOException {
    if (target != null && target.entry() != null && !registry.holds(target.entry())) {
      LOG.debug("{} went while it answered", x.address().path(), e);
      tell(x, null, new DomainException(ErrorKind.UNAVAILABLE, Text.of("feil.ikkeIDrift")));
      return;
    }
    LOG.error("{} {} failed", x.http().getMethod(), x.address().path(), e);
    tell(
        x,
        null,
        new DomainException(
            ErrorKind.INTERNAL, Text.of("feil.hosOss", platform.current().correlationId())));
  }

  /** Where one goes from a module that is shut, and what one takes along. */
  private void addWaysOn(
      Map<String, Object> model, Exchange x, @Nullable Target target, ErrorKind kind) {
    Optional<Tenant> tenant = x.seenTenant();
    tenant.ifPresent(t -> model.put("hjemme", "/" + t.slug()));
    PageRegistry.Key overview = new PageRegistry.Key(PagePath.Scope.TENANT, MODULES);
    if (tenant.isPresent()
        && registry
            .find(overview)
            .filter(page -> Permissions.mayGet(page.page(), x.user().orElseThrow()))
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
      WebRequest request = forms.read(x, target);
      return forms.isOurs(x, request)
          ? request.typed().entrySet().stream()
              .filter(field -> !field.getKey().equals("versjon") && !field.getValue().isEmpty())
              .sorted(Map.Entry.comparingByKey())
              .map(field -> Map.entry(field.getKey(), String.join(", ", field.getValue())))
              .toList()
          : List.of();
    } catch (DomainException unreadable) {
      LOG.debug("the refused form of {} cannot be read", x.address().path(), unreadable);
      return List.of();
    }
  }

  /**
   * The session was out when a form of ours came: shows a way to sign in beside it, and to go on
   * with what was typed.
   *
   * @return false where there is nothing to keep, or it came from elsewhere
   */
  private boolean keepWritten(Exchange x) throws IOException {
    if (!"same-origin".equals(x.http().getHeader("Sec-Fetch-Site"))) {
      return false;
    }
    try {
      WebRequest request = forms.readUnseen(x);
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
              x.address().path(),
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
      answers.show(
          x, own, null, view, List.of(), ErrorKind.UNAUTHENTICATED.status(), x.address().path());
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
    Answers.leadTo(x, Frame.signInPath(Address.isOwnPath(target) ? target : "/"));
  }
}
