// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.soap;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import no.samtak.core.tilskudd.internal.soknad.Soknad;
import no.samtak.core.tilskudd.internal.soknad.SoknadService;
import no.samtak.core.tilskudd.internal.soknad.Soknadssok;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.soap.SoapEndpoint;
import no.samtak.platform.api.soap.SoapPath;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /soap/tilskudd}: a kommune's applications, its awards and their sum (UC1). */
@Component(service = SoapEndpoint.class)
@SoapPath(segment = "tilskudd")
@WebService(
    name = "TilskuddTjeneste",
    serviceName = "TilskuddService",
    portName = "TilskuddPort",
    targetNamespace = TilskuddEndpoint.NAMESPACE)
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class TilskuddEndpoint implements SoapEndpoint {
  static final String NAMESPACE = "urn:samtak:tilskudd";
  private static final String HEADER = "urn:samtak:soap";

  private final SoknadService service;

  /** On the service. */
  @Activate
  public TilskuddEndpoint(@Reference SoknadService service) {
    this.service = service;
  }

  /** One application, with where it is not as its scheme says. */
  @WebMethod
  @WebResult(name = "soknad")
  public SoknadXml hent(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "id") @Nullable String id) {
    Soknad soknad = service.hent(kommune, id == null ? "" : id);
    return SoknadXml.av(soknad).med(service.ordningsbrudd(kommune, soknad));
  }

  /** The applications by day; {@code antall} 1 to 200, 20 where it is not given. */
  @WebMethod
  @WebResult(name = "liste")
  public SoknadListeXml liste(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "antall") @Nullable Integer antall,
      @WebParam(name = "etter") @Nullable String etter) {
    PageQuery del = PageQuery.of(antall == null ? PageQuery.DEFAULT : antall, etter);
    return SoknadListeXml.av(service.liste(kommune, Soknadssok.ALLE, del));
  }

  /** The sums of all applications; what is unknown is counted, not guessed. */
  @WebMethod
  @WebResult(name = "sum")
  public SoknadssumXml sum(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune) {
    return SoknadssumXml.av(service.sum(kommune, Soknadssok.ALLE));
  }
}
