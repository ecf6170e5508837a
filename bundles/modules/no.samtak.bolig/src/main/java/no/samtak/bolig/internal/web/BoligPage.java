// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.web;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.OPERATOR;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.util.List;
import no.samtak.bolig.internal.boenhet.Boenhet;
import no.samtak.bolig.internal.boenhet.BoenhetService;
import no.samtak.bolig.internal.boenhet.Innsyn;
import no.samtak.bolig.internal.innlesing.InnlesingService;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /{kommune}/boliger}: the register; below it {@code ny}, {@code innlesing}, {@code
 * register.csv}, {@code <id>}, and what can be done with one: see {@link Handling}.
 */
@Component(service = Page.class)
@PagePath(segment = "boliger", nav = "bolig.navn", navOrder = 100, navIcon = "hus")
public final class BoligPage implements Page {
  private static final String INNLESING = "innlesing";

  private final BoenhetService service;
  private final Boligliste liste;
  private final Boligside side;
  private final Hendelsesliste hendelser;
  private final Handlingsskjema skjema;
  private final Innlesingsside innlesing;

  /** On the services. */
  @Activate
  public BoligPage(
      @Reference BoenhetService service,
      @Reference InnlesingService innlesinger,
      @Reference TableWriter writer) {
    this.service = service;
    this.liste = new Boligliste(service, writer);
    this.side = new Boligside(service);
    this.hendelser = new Hendelsesliste(service, writer);
    this.skjema = new Handlingsskjema(service);
    this.innlesing = new Innlesingsside(innlesinger, writer);
  }

  @Override
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    boolean kanEndre = request.isWritable() && Innsyn.gaarDit(request.user());
    if (rest.isEmpty()) {
      return liste.vis(request, kanEndre);
    }
    String forst = rest.get(0);
    boolean alene = rest.size() == 1;
    if (forst.equals("ny") && alene) {
      krevEndring(request);
      return skjema.ny(request);
    }
    if (forst.equals(INNLESING)) {
      krevRolle(request);
      return alene ? innlesing.oversikt(request) : innlesing.en(request, to(rest));
    }
    if (forst.startsWith("register.") && alene) {
      krevRolle(request);
      return innlesing.register(request, forst);
    }
    Boenhet boenhet = service.hent(request.tenant().slug(), forst);
    if (alene) {
      return side.vis(request, boenhet, kanEndre);
    }
    if (to(rest).equals("hendelser")) {
      return hendelser.vis(request, boenhet);
    }
    Handling handling = Handling.av(to(rest));
    krevEndring(request);
    return skjema.vis(request, boenhet, handling);
  }

  @Override
  @RequireRole({SAKSBEHANDLER, TJENESTELEDER})
  public PageResponse post(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.equals(List.of(INNLESING))) {
      return innlesing.send(request);
    }
    String kommune = request.tenant().slug();
    if (rest.equals(List.of("ny"))) {
      Boenhet ny = service.opprett(kommune, Ids.next(), Boligskjema.les(request));
      return new PageResponse.Redirect(
          request.pagePath() + "/" + ny.id(),
          Text.of("bolig.opprettet", ny.opplysninger().adresse()));
    }
    String to = to(rest);
    return rest.get(0).equals(INNLESING)
        ? innlesing.avgjor(request, to)
        : skjema.gjor(request, service.hent(kommune, rest.get(0)), Handling.av(to));
  }

  private static String to(List<String> rest) {
    if (rest.size() != 2) {
      throw DomainException.notFound();
    }
    return rest.get(1);
  }

  private static void krevRolle(PageRequest request) {
    if (!Innsyn.gaarDit(request.user())) {
      throw DomainException.forbidden();
    }
  }

  /** A form is shown only to those who may write, and only where there can be written. */
  private static void krevEndring(PageRequest request) {
    krevRolle(request);
    if (!request.isWritable()) {
      throw DomainException.moduleReadOnly("bolig", request.tenant().name());
    }
  }
}
