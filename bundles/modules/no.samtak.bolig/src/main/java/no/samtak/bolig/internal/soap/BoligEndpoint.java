// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.soap;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.OPERATOR;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.util.List;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import no.samtak.bolig.internal.boenhet.Boenhet;
import no.samtak.bolig.internal.boenhet.BoenhetService;
import no.samtak.bolig.internal.boenhet.Boenhetinnhold;
import no.samtak.bolig.internal.boenhet.Boenhetsok;
import no.samtak.bolig.internal.boenhet.Innsyn;
import no.samtak.bolig.internal.boenhet.Klargjoring;
import no.samtak.bolig.internal.boenhet.Utleie;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.module.Reads;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.soap.SoapEndpoint;
import no.samtak.platform.api.soap.SoapPath;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /soap/bolig}. The kommune stands in the SOAP header. */
@Component(service = SoapEndpoint.class)
@SoapPath(segment = "bolig")
@WebService(
    name = "BoligTjeneste",
    serviceName = "BoligService",
    portName = "BoligPort",
    targetNamespace = BoligEndpoint.NAMESPACE)
@RequireRole({SAKSBEHANDLER, TJENESTELEDER})
public final class BoligEndpoint implements SoapEndpoint {
  static final String NAMESPACE = "urn:samtak:bolig";
  private static final String HEADER = "urn:samtak:soap";

  private final BoenhetService service;
  private final CurrentUser user;

  /** On the service. */
  @Activate
  public BoligEndpoint(@Reference BoenhetService service, @Reference CurrentUser user) {
    this.service = service;
    this.user = user;
  }

  /** One dwelling. */
  @WebMethod
  @WebResult(name = "boenhet")
  @Reads
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
  public BoenhetXml hent(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "id") @Nullable String id) {
    return xml(service.hent(kommune, id == null ? "" : id));
  }

  /**
   * The kommune's dwellings in use, by object number; {@code antall} 1 to 200, 20 where it is not
   * given.
   */
  @WebMethod
  @WebResult(name = "liste")
  @Reads
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
  public BoenhetListeXml liste(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "sok") @Nullable String sok,
      @WebParam(name = "utleie") @Nullable Utleie utleie,
      @WebParam(name = "antall") @Nullable Integer antall,
      @WebParam(name = "etter") @Nullable String etter) {
    Boenhetsok hvilke = Boenhetsok.ALLE.medTekst(sok == null ? "" : sok.strip()).medUtleie(utleie);
    return BoenhetListeXml.of(service.liste(kommune, hvilke, del(antall, etter)).map(this::xml));
  }

  /** What has happened to a dwelling, the newest first. */
  @WebMethod
  @WebResult(name = "hendelser")
  @Reads
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
  public HendelseListeXml hendelser(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "id") @Nullable String id,
      @WebParam(name = "antall") @Nullable Integer antall,
      @WebParam(name = "etter") @Nullable String etter) {
    return HendelseListeXml.of(
        service.hendelser(kommune, id == null ? "" : id, del(antall, etter)).map(HendelseXml::of));
  }

  /** Makes a dwelling. */
  @WebMethod
  @WebResult(name = "boenhet")
  public BoenhetXml opprett(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "innhold") @Nullable BoenhetInnholdXml innhold) {
    return xml(service.opprett(kommune, Ids.next(), gitt(innhold)));
  }

  /** Changes what is written of a dwelling of the version that the caller has read. */
  @WebMethod
  @WebResult(name = "boenhet")
  public BoenhetXml endre(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "id") @Nullable String id,
      @WebParam(name = "versjon") long versjon,
      @WebParam(name = "innhold") @Nullable BoenhetInnholdXml innhold) {
    return xml(service.endre(kommune, id == null ? "" : id, versjon, gitt(innhold)));
  }

  /** Moves it along its first axis. */
  @WebMethod
  @WebResult(name = "boenhet")
  public BoenhetXml settUtleie(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "id") @Nullable String id,
      @WebParam(name = "versjon") long versjon,
      @WebParam(name = "til") @Nullable Utleie til,
      @WebParam(name = "grunn") @Nullable String grunn) {
    return xml(service.utleie(kommune, id == null ? "" : id, versjon, til, grunn));
  }

  /** Moves it along its second axis. */
  @WebMethod
  @WebResult(name = "boenhet")
  public BoenhetXml settKlargjoring(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "id") @Nullable String id,
      @WebParam(name = "versjon") long versjon,
      @WebParam(name = "til") @Nullable Klargjoring til,
      @WebParam(name = "grunn") @Nullable String grunn) {
    return xml(service.klargjoring(kommune, id == null ? "" : id, versjon, til, grunn));
  }

  private BoenhetXml xml(Boenhet boenhet) {
    boolean gaarDit = user.get().map(Innsyn::gaarDit).orElse(false);
    return BoenhetXml.of(boenhet, service.idag(), gaarDit);
  }

  private static Boenhetinnhold gitt(@Nullable BoenhetInnholdXml innhold) {
    if (innhold == null) {
      throw DomainException.invalid(List.of(new FieldError("innhold", Text.of("feil.paakrevd"))));
    }
    return innhold.toInnhold();
  }

  private static PageQuery del(@Nullable Integer antall, @Nullable String etter) {
    return PageQuery.of(antall == null ? PageQuery.DEFAULT : antall, etter);
  }
}
