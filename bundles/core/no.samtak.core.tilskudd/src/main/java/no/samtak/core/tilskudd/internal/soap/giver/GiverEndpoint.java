// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.soap.giver;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import no.samtak.core.tilskudd.internal.giver.GiverService;
import no.samtak.core.tilskudd.internal.giver.Giversok;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.soap.SoapEndpoint;
import no.samtak.platform.api.soap.SoapPath;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /soap/finansieringskilder}: those who give a kommune money. */
@Component(service = SoapEndpoint.class)
@SoapPath(segment = "finansieringskilder")
@WebService(
    name = "FinansieringskildeTjeneste",
    serviceName = "FinansieringskildeService",
    portName = "FinansieringskildePort",
    targetNamespace = GiverEndpoint.NAMESPACE)
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class GiverEndpoint implements SoapEndpoint {
  static final String NAMESPACE = "urn:samtak:finansieringskilde";
  private static final String HEADER = "urn:samtak:soap";

  private final GiverService service;

  /** On the service. */
  @Activate
  public GiverEndpoint(@Reference GiverService service) {
    this.service = service;
  }

  /** One funder, with the ids of all that has one of its names. */
  @WebMethod
  @WebResult(name = "finansieringskilde")
  public GiverXml hent(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "id") @Nullable String id) {
    return GiverXml.av(service.hent(kommune, id == null ? "" : id));
  }

  /**
   * The funders by name, names that are nobody's among them; {@code antall} 1 to 200, 20 where it
   * is not given.
   */
  @WebMethod
  @WebResult(name = "liste")
  public GiverListeXml liste(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "antall") @Nullable Integer antall,
      @WebParam(name = "etter") @Nullable String etter) {
    PageQuery del = PageQuery.of(antall == null ? PageQuery.DEFAULT : antall, etter);
    return GiverListeXml.av(service.liste(kommune, Giversok.ALLE, del));
  }
}
