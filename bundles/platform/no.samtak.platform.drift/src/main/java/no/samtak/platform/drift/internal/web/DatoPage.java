// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.time.Forretningsdato;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.drift.internal.Node;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /drift/forretningsdato}: shows the business date, and sets it in demo and test (R5). */
@Component(service = Page.class)
@PagePath(
    segment = "forretningsdato",
    scope = PagePath.Scope.NODE,
    nav = "drift.datoNav",
    navOrder = 30,
    navIcon = "kalender")
@RequireRole(Role.OPERATOR)
public final class DatoPage implements Page {
  private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d.M.uuuu");
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  private final Forretningsdato forretningsdato;
  private final boolean settable;

  @Activate
  public DatoPage(BundleContext context, @Reference Forretningsdato forretningsdato) {
    this(forretningsdato, Node.of(context).isTrial());
  }

  DatoPage(Forretningsdato forretningsdato, boolean settable) {
    this.forretningsdato = forretningsdato;
    this.settable = settable;
  }

  @Override
  public PageResponse get(PageRequest request) {
    String shown = SHOWN.format(forretningsdato.idag());
    boolean set = forretningsdato.erSatt();
    return new PageResponse.View(
        "dato",
        Text.of("drift.dato.tittel"),
        Map.of(
            "overskrift",
            Text.of(set ? "drift.dato.satt" : "drift.dato.folger", shown),
            "dato",
            shown,
            "satt",
            set,
            "kanSettes",
            settable));
  }

  @Override
  public PageResponse post(PageRequest request) {
    if (request.param("frigi").isPresent()) {
      forretningsdato.frigi();
    } else {
      try {
        forretningsdato.sett(LocalDate.parse(request.param("dato").orElse(""), FORM));
      } catch (DateTimeParseException e) {
        throw DomainException.invalid(List.of(new FieldError("dato", Text.of("feil.ikkeDato"))));
      }
    }
    return new PageResponse.Redirect(
        request.pagePath(), Text.of("drift.dato.kvittering", SHOWN.format(forretningsdato.idag())));
  }
}
