// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.module.PathRegistry;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.web.internal.render.BundleView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From a request to a page and from its answer to HTML: who stands at the address, whether the user
 * may, whether the form is ours.
 */
final class Dispatcher {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

  private final Platform platform;
  private final OwnPages ownPages;
  private final Targets targets;
  private final Forms forms;
  private final Answers answers;
  private final Failures failures;
  private final StaticContent staticContent;

  Dispatcher(Platform platform, PageRegistry registry, OwnPages ownPages, BundleView own) {
    this.platform = platform;
    this.ownPages = ownPages;
    this.targets = new Targets(platform, registry, ownPages, own);
    this.forms = new Forms(platform);
    this.answers = new Answers(platform, registry, own, forms);
    this.failures = new Failures(platform, registry, own, forms, answers);
    this.staticContent = new StaticContent(registry, own);
  }

  /** Serves a request, whatever happens. */
  void serve(HttpServletRequest http, HttpServletResponse answer) throws IOException {
    String raw = http.getRequestURI().substring(http.getContextPath().length());
    Optional<Address> parsed = Address.parse(raw);
    if (parsed.isEmpty()) {
      Address root = new Address("/", List.of(), false);
      failures.tell(Exchange.of(platform, http, answer, root), null, DomainException.notFound());
      return;
    }
    Address address = parsed.get();
    if (staticContent.serve(address, http, answer)) {
      return;
    }
    Exchange exchange = Exchange.of(platform, http, answer, address);
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
      target = targets.find(address, http.getAttribute(PathRegistry.LEAVING) != null);
      if (target == null) {
        throw targets.missing(exchange);
      }
      serve(exchange, target);
    } catch (DomainException e) {
      failures.tell(exchange, target, e);
    } catch (IOException e) {
      // The browser has gone; there is nobody to tell.
      LOG.debug("could not answer {}", address.path(), e);
      throw e;
    } catch (RuntimeException | LinkageError e) {
      failures.tellUnexpected(exchange, target, e);
    }
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
    WebRequest request = forms.read(x, target);
    if (x.isGet()) {
      answers.send(x, target, request, target.page().get(request), List.of(), 200);
    } else {
      if (forms.isOurs(x, request)) {
        post(x, target, request);
      } else if ("same-origin".equals(x.http().getHeader("Sec-Fetch-Site"))) {
        // Our own page, from before a new sign-in: what was typed must not be lost.
        showAgain(x, target, request, refusedForm("web.feil.skjemaSendIgjen"));
      } else {
        throw refusedForm("web.feil.skjemaForGammelt");
      }
    }
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
    answers.send(x, target, request, response, List.of(), 200);
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
    answers.send(x, target, again, target.page().get(again), fields, e.kind().status());
  }

  private static DomainException refusedForm(String key) {
    return new DomainException(ErrorKind.FORBIDDEN, Text.of(key));
  }
}
