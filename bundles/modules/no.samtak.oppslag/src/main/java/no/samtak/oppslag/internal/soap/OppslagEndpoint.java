// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal.soap;

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
import no.samtak.oppslag.internal.OppslagService;
import no.samtak.oppslag.internal.OppslagSok;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.module.Reads;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.soap.SoapEndpoint;
import no.samtak.platform.api.soap.SoapPath;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /soap/oppslag}. The kommune stands in the SOAP header. */
@Component(service = SoapEndpoint.class)
@SoapPath(segment = "oppslag")
@WebService(
    name = "OppslagTjeneste",
    serviceName = "OppslagService",
    portName = "OppslagPort",
    targetNamespace = OppslagEndpoint.NAMESPACE)
@RequireRole({SAKSBEHANDLER, TJENESTELEDER})
public final class OppslagEndpoint implements SoapEndpoint {
  static final String NAMESPACE = "urn:samtak:oppslag";
  private static final String HEADER = "urn:samtak:soap";

  private final OppslagService service;

  @Activate
  public OppslagEndpoint(@Reference OppslagService service) {
    this.service = service;
  }

  /** One notice. */
  @WebMethod
  @WebResult(name = "oppslag")
  @Reads
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
  public OppslagXml hent(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "id") @Nullable String id) {
    return OppslagXml.of(service.hent(kommune, id == null ? "" : id));
  }

  /** The kommune's notices, the newest first; {@code antall} 1 to 200, 20 where it is not given. */
  @WebMethod
  @WebResult(name = "liste")
  @Reads
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
  public OppslagListeXml liste(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "antall") @Nullable Integer antall,
      @WebParam(name = "etter") @Nullable String etter) {
    PageQuery del = PageQuery.of(antall == null ? PageQuery.DEFAULT : antall, etter);
    return OppslagListeXml.of(service.liste(kommune, OppslagSok.ALLE, del));
  }

  /** Makes a notice. */
  @WebMethod
  @WebResult(name = "oppslag")
  public OppslagXml opprett(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "innhold") @Nullable OppslagInnholdXml innhold) {
    if (innhold == null) {
      throw DomainException.invalid(List.of(new FieldError("innhold", Text.of("feil.paakrevd"))));
    }
    return OppslagXml.of(service.opprett(kommune, Ids.next(), innhold.toInnhold()));
  }
}
