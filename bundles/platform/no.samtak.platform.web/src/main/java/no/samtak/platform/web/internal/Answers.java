// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletResponse;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.web.internal.render.BundleView;
import no.samtak.platform.web.internal.render.Rendering;
import org.jspecify.annotations.Nullable;

/** From what a page answers to what a browser is sent. */
final class Answers {
  private final Platform platform;
  private final BundleView own;
  private final Frame frame;
  private final Forms forms;

  Answers(Platform platform, PageRegistry registry, BundleView own, Forms forms) {
    this.platform = platform;
    this.own = own;
    this.frame = new Frame(platform, registry, own.texts());
    this.forms = forms;
  }

  /**
   * Sends what a page said.
   *
   * @param status of a view that says none itself
   */
  void send(
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

  /** Sends a view, in its frame or, where only a part was asked for, alone. */
  void show(
      Exchange x,
      BundleView view,
      @Nullable WebRequest request,
      PageResponse.View page,
      List<FieldError> errors,
      int status,
      String pagePath)
      throws IOException {
    Language language = x.language();
    String csrf = forms.token(x);
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
    x.user().ifPresent(u -> model.put("user", u));
    x.seenTenant().ifPresent(t -> model.put("tenant", t));
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
            x.user(),
            x.seenTenant(),
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

  /** Leads the browser, or the part of a page that asked, elsewhere. */
  static void leadTo(Exchange x, String path) {
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
