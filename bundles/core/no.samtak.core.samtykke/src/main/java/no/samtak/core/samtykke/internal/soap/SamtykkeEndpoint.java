// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.soap;

import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import no.samtak.core.samtykke.internal.samtykke.Personnokkel;
import no.samtak.core.samtykke.internal.samtykke.SamtykkeService;
import no.samtak.platform.api.module.Reads;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.soap.SoapEndpoint;
import no.samtak.platform.api.soap.SoapPath;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /soap/samtykke}: a person's consents: to read, and to take back. */
@Component(service = SoapEndpoint.class)
@SoapPath(segment = "samtykke")
@WebService(
    name = "SamtykkeTjeneste",
    serviceName = "SamtykkeService",
    portName = "SamtykkePort",
    targetNamespace = SamtykkeEndpoint.NAMESPACE)
@RequireRole({SAKSBEHANDLER, TJENESTELEDER})
public final class SamtykkeEndpoint implements SoapEndpoint {
  static final String NAMESPACE = "urn:samtak:samtykke";
  private static final String HEADER = "urn:samtak:soap";

  private final SamtykkeService service;

  /** On the service. */
  @Activate
  public SamtykkeEndpoint(@Reference SamtykkeService service) {
    this.service = service;
  }

  /** All that a person was asked, the newest question first. */
  @Reads
  @WebMethod(operationName = "hentSamtykker")
  @WebResult(name = "liste")
  public SamtykkeListeXml samtykker(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "tjeneste") @Nullable String tjeneste,
      @WebParam(name = "person") @Nullable String person) {
    return SamtykkeListeXml.av(service.oversikt(hvem(kommune, tjeneste, person)));
  }

  /** One consent. */
  @Reads
  @WebMethod(operationName = "hentSamtykke")
  @WebResult(name = "samtykke")
  public SamtykkeXml samtykke(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "tjeneste") @Nullable String tjeneste,
      @WebParam(name = "person") @Nullable String person,
      @WebParam(name = "id") @Nullable String id) {
    return SamtykkeXml.av(
        service.hent(hvem(kommune, tjeneste, person), tekst(id)).samtykke(), service.idag());
  }

  /** The person takes one back; holds from the next read on every node. */
  @WebMethod
  @WebResult(name = "samtykke")
  public SamtykkeXml trekkSamtykke(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "tjeneste") @Nullable String tjeneste,
      @WebParam(name = "person") @Nullable String person,
      @WebParam(name = "id") @Nullable String id) {
    return SamtykkeXml.av(
        service.trekk(hvem(kommune, tjeneste, person), tekst(id), ""), service.idag());
  }

  private static Personnokkel hvem(
      String kommune, @Nullable String tjeneste, @Nullable String person) {
    return new Personnokkel(kommune, tekst(tjeneste), tekst(person));
  }

  private static String tekst(@Nullable String tekst) {
    return tekst == null ? "" : tekst.strip();
  }
}
