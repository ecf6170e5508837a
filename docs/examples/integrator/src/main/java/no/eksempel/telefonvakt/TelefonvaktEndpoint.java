// SPDX-License-Identifier: EUPL-1.2
package no.eksempel.telefonvakt;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.soap.SoapEndpoint;
import no.samtak.platform.api.soap.SoapPath;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /soap/telefonvakt}; the kommune stands in the SOAP header. */
@Component(service = SoapEndpoint.class)
@SoapPath(segment = "telefonvakt")
@WebService(
    name = "Telefonvakt",
    serviceName = "TelefonvaktService",
    portName = "TelefonvaktPort",
    targetNamespace = "urn:eksempel:telefonvakt")
public final class TelefonvaktEndpoint implements SoapEndpoint {
  private static final String HEADER = "urn:samtak:soap";

  private final Vaktliste vaktliste;

  @Activate
  public TelefonvaktEndpoint(@Reference Vaktliste vaktliste) {
    this.vaktliste = vaktliste;
  }

  @WebMethod
  @WebResult(name = "telefon")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER})
  public String hent(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune) {
    return vaktliste.hent(kommune).telefon();
  }

  @WebMethod
  @WebResult(name = "telefon")
  @RequireRole({SAKSBEHANDLER, TJENESTELEDER})
  public String sett(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "telefon") String telefon,
      @WebParam(name = "rolle") String rolle) {
    return vaktliste.sett(kommune, new Telefonvakt(telefon, rolle)).telefon();
  }
}
