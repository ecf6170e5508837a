// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.soap;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import no.samtak.core.finans.internal.register.FunnService;
import no.samtak.core.finans.internal.register.Funnsok;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.soap.SoapEndpoint;
import no.samtak.platform.api.soap.SoapPath;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /soap/funn}: what in a kommune's sources cannot be so, is missing, or has two readings.
 */
@Component(service = SoapEndpoint.class)
@SoapPath(segment = "funn")
@WebService(
    name = "FunnTjeneste",
    serviceName = "FunnService",
    portName = "FunnPort",
    targetNamespace = FunnEndpoint.NAMESPACE)
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class FunnEndpoint implements SoapEndpoint {
  static final String NAMESPACE = "urn:samtak:funn";
  private static final String HEADER = "urn:samtak:soap";

  private final FunnService service;

  /** On the service. */
  @Activate
  public FunnEndpoint(@Reference FunnService service) {
    this.service = service;
  }

  /** One finding. */
  @WebMethod
  @WebResult(name = "funn")
  public FunnXml hent(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "id") @Nullable String id) {
    return FunnXml.av(service.hent(kommune, id == null ? "" : id));
  }

  /**
   * The findings that have not fallen away, by rule; {@code antall} 1 to 200, 20 where it is not
   * given.
   */
  @WebMethod
  @WebResult(name = "liste")
  public FunnListeXml liste(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "regel") @Nullable String regel,
      @WebParam(name = "objekt") @Nullable String objekt,
      @WebParam(name = "antall") @Nullable Integer antall,
      @WebParam(name = "etter") @Nullable String etter) {
    PageQuery del = PageQuery.of(antall == null ? PageQuery.DEFAULT : antall, etter);
    Funnsok hvilke =
        new Funnsok(
            "",
            regel == null ? "" : regel.strip(),
            null,
            null,
            "",
            objekt == null ? "" : objekt.strip(),
            Funnsok.Orden.REGEL,
            false);
    return FunnListeXml.av(service.liste(kommune, hvilke, del));
  }
}
