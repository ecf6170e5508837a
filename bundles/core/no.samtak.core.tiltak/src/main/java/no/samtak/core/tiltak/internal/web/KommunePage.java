// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.web;

import static no.samtak.platform.api.security.Role.OPERATOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samtak.core.api.kommune.Kommune;
import no.samtak.core.api.kommune.KommuneRegister;
import no.samtak.core.api.kommune.Kommunenummer;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.time.Forretningsdato;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /drift/kommuner}: the kommuner and their numbers on a day. */
@Component(service = Page.class)
@PagePath(
    segment = "kommuner",
    scope = PagePath.Scope.NODE,
    nav = "kommune.nav",
    navOrder = 60,
    navIcon = "hus")
@RequireRole(OPERATOR)
public final class KommunePage implements Page {
  private final KommuneRegister register;
  private final Forretningsdato forretningsdato;

  /** On the register. */
  @Activate
  public KommunePage(
      @Reference KommuneRegister register, @Reference Forretningsdato forretningsdato) {
    this.register = register;
    this.forretningsdato = forretningsdato;
  }

  /** A kommune on the day. */
  record Rad(Kommune kommune, String nummer, Text sprak, Text betjent, String numre) {}

  @Override
  public PageResponse get(PageRequest request) {
    if (!request.rest().isEmpty()) {
      throw DomainException.notFound();
    }
    LocalDate dag =
        request.param("dato").flatMap(Formats::parseDate).orElseGet(forretningsdato::idag);
    List<Rad> rader = register.alle().stream().map(k -> rad(k, dag)).toList();
    return new PageResponse.View(
        "kommuner",
        Text.of("kommune.nav"),
        Map.of("rader", rader, "dato", dag, "datotekst", Formats.date(dag)));
  }

  private static Rad rad(Kommune kommune, LocalDate dag) {
    return new Rad(
        kommune,
        kommune.nummer(dag).map(Kommunenummer::nummer).orElse("–"),
        Text.of("kommune.sprak." + kommune.administrasjonssprak().code()),
        Text.of(kommune.betjent() ? "kommune.ja" : "kommune.nei"),
        kommune.numre().stream().map(KommunePage::periode).collect(Collectors.joining(", ")));
  }

  private static String periode(Kommunenummer n) {
    LocalDate fra = n.fra();
    LocalDate til = n.til();
    String tid = (fra == null ? "" : fra.getYear()) + "–" + (til == null ? "" : til.getYear());
    return n.nummer() + " (" + tid + ")";
  }
}
