// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.soap;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import no.samtak.core.prosjekt.internal.prosjekt.Prosjekt;
import no.samtak.core.prosjekt.internal.prosjekt.ProsjektService;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.soap.SoapEndpoint;
import no.samtak.platform.api.soap.SoapPath;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /soap/prosjekter}: a kommune's projects. */
@Component(service = SoapEndpoint.class)
@SoapPath(segment = "prosjekter")
@WebService(
    name = "ProsjektTjeneste",
    serviceName = "ProsjektService",
    portName = "ProsjektPort",
    targetNamespace = ProsjektEndpoint.NAMESPACE)
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class ProsjektEndpoint implements SoapEndpoint {
  static final String NAMESPACE = "urn:samtak:prosjekter";
  private static final String HEADER = "urn:samtak:soap";

  private final ProsjektService service;

  /** On the service. */
  @Activate
  public ProsjektEndpoint(@Reference ProsjektService service) {
    this.service = service;
  }

  /** One project with milestones, meetings and reports. */
  @WebMethod
  @WebResult(name = "prosjekt")
  public ProsjektXml hent(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "id") @Nullable String id) {
    return ProsjektXml.av(service.oversikt(kommune, id == null ? "" : id));
  }

  /** The projects; {@code antall} 1 to 200, 20 where it is not given. */
  @WebMethod
  @WebResult(name = "liste")
  public ProsjektListeXml liste(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "antall") @Nullable Integer antall,
      @WebParam(name = "etter") @Nullable String etter) {
    PageQuery del = PageQuery.of(antall == null ? PageQuery.DEFAULT : antall, etter);
    return ProsjektListeXml.av(
        Slice.part(service.liste(kommune), del, Prosjekt::id)
            .map(p -> service.oversikt(kommune, p.id())));
  }
}
