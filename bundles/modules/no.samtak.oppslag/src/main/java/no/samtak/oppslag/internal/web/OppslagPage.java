// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal.web;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.OPERATOR;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.oppslag.internal.Oppslag;
import no.samtak.oppslag.internal.OppslagInnhold;
import no.samtak.oppslag.internal.OppslagService;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.time.Forretningsdato;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /{kommune}/oppslag}: the list; below it {@code ny}, {@code <id>}, {@code <id>/endre} and
 * {@code <id>/slett}.
 */
@Component(service = Page.class)
@PagePath(segment = "oppslag", nav = "oppslag.navn", navOrder = 110)
public final class OppslagPage implements Page {
  private final OppslagService service;
  private final OppslagList list;
  private final Forretningsdato forretningsdato;

  @Activate
  public OppslagPage(
      @Reference OppslagService service,
      @Reference TableWriter writer,
      @Reference Forretningsdato forretningsdato) {
    this.service = service;
    this.list = new OppslagList(service, writer);
    this.forretningsdato = forretningsdato;
  }

  @Override
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.isEmpty()) {
      return list.show(request, mayWrite(request));
    }
    if (rest.equals(List.of("ny"))) {
      return form(request, Text.of("oppslag.ny"), Map.of("fra", forretningsdato.idag()), "");
    }
    Oppslag oppslag = service.hent(request.tenant().slug(), rest.get(0));
    Map<String, Object> model = Map.of("oppslag", oppslag, "fra", oppslag.fra());
    return switch (step(rest)) {
      case "" -> show(request, oppslag);
      case "endre" -> form(request, Text.of("oppslag.endre"), model, "/" + oppslag.id());
      case "slett" -> writing(request, "slett", Text.of("oppslag.slett"), model);
      default -> throw DomainException.notFound();
    };
  }

  @Override
  @RequireRole({SAKSBEHANDLER, TJENESTELEDER})
  public PageResponse post(PageRequest request) {
    List<String> rest = request.rest();
    String kommune = request.tenant().slug();
    if (rest.equals(List.of("ny"))) {
      OppslagInnhold innhold = OppslagForm.read(request);
      Oppslag nytt = service.opprett(kommune, Ids.next(), innhold);
      return receipt(request, "/" + nytt.id(), Text.of("oppslag.opprettet", nytt.tittel()));
    }
    String id = rest.isEmpty() ? "" : rest.get(0);
    return switch (step(rest)) {
      case "endre" -> {
        OppslagInnhold innhold = OppslagForm.read(request);
        Oppslag endret = service.endre(kommune, id, request.version(), innhold);
        yield receipt(request, "/" + id, Text.of("oppslag.endret", endret.tittel()));
      }
      case "slett" -> {
        String tittel = service.hent(kommune, id).tittel();
        service.slett(kommune, id);
        yield receipt(request, "", Text.of("oppslag.slettet", tittel));
      }
      default -> throw DomainException.notFound();
    };
  }

  /** What is to be done with the notice of the path; empty = show it. */
  private static String step(List<String> rest) {
    return switch (rest.size()) {
      case 1 -> "";
      case 2 -> rest.get(1);
      default -> throw DomainException.notFound();
    };
  }

  private PageResponse show(PageRequest request, Oppslag oppslag) {
    return new PageResponse.View(
        "oppslag",
        Text.of("oppslag.om", oppslag.tittel()),
        Map.of(
            "oppslag", oppslag,
            "linjer", oppslag.tekst().lines().filter(l -> !l.isBlank()).toList(),
            "gjelder", service.gjelderIdag(oppslag),
            "kanEndre", mayWrite(request)));
  }

  private static PageResponse form(
      PageRequest request, Text title, Map<String, Object> values, String wayBack) {
    Map<String, Object> model = new HashMap<>(values);
    model.put("overskrift", title);
    model.put("tilbake", request.pagePath() + wayBack);
    return writing(request, "skjema", title, model);
  }

  /** A template that only those who may write are shown, and only where there can be written. */
  private static PageResponse writing(
      PageRequest request, String template, Text title, Map<String, Object> model) {
    if (!hasWritingRole(request)) {
      throw DomainException.forbidden();
    }
    if (!request.isWritable()) {
      throw DomainException.moduleReadOnly("oppslag", request.tenant().name());
    }
    return new PageResponse.View(template, title, model);
  }

  private static PageResponse receipt(PageRequest request, String below, Text what) {
    return new PageResponse.Redirect(request.pagePath() + below, what);
  }

  private static boolean mayWrite(PageRequest request) {
    return request.isWritable() && hasWritingRole(request);
  }

  private static boolean hasWritingRole(PageRequest request) {
    return request.user().hasAny(SAKSBEHANDLER, TJENESTELEDER);
  }
}
