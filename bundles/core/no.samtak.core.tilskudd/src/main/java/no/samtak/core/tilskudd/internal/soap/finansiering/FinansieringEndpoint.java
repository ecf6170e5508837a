// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.soap.finansiering;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import no.samtak.core.tilskudd.internal.finansiering.FinansieringService;
import no.samtak.core.tilskudd.internal.finansiering.Finansieringssok;
import no.samtak.core.tilskudd.internal.finansiering.Registrert;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.soap.SoapEndpoint;
import no.samtak.platform.api.soap.SoapPath;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /soap/finansieringer}: who pays for a kommune's tiltak, and whose money is uncertain. */
@Component(service = SoapEndpoint.class)
@SoapPath(segment = "finansieringer")
@WebService(
    name = "FinansieringTjeneste",
    serviceName = "FinansieringService",
    portName = "FinansieringPort",
    targetNamespace = FinansieringEndpoint.NAMESPACE)
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class FinansieringEndpoint implements SoapEndpoint {
  static final String NAMESPACE = "urn:samtak:finansiering";
  private static final String HEADER = "urn:samtak:soap";

  private final FinansieringService service;

  /** On the service. */
  @Activate
  public FinansieringEndpoint(@Reference FinansieringService service) {
    this.service = service;
  }

  /** One funding, with where it is not as its scheme says. */
  @WebMethod
  @WebResult(name = "finansiering")
  public FinansieringXml hent(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "id") @Nullable String id) {
    Registrert funnet = service.hent(kommune, id == null ? "" : id);
    return FinansieringXml.av(funnet).med(service.ordningsbrudd(kommune, funnet));
  }

  /**
   * The fundings by last funded day, of one tiltak where it is named; {@code antall} 1 to 200, 20
   * where it is not given.
   */
  @WebMethod
  @WebResult(name = "liste")
  public FinansieringListeXml liste(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "tiltakId") @Nullable String tiltakId,
      @WebParam(name = "antall") @Nullable Integer antall,
      @WebParam(name = "etter") @Nullable String etter) {
    PageQuery del = PageQuery.of(antall == null ? PageQuery.DEFAULT : antall, etter);
    Finansieringssok hvilke =
        new Finansieringssok(
            "",
            null,
            tiltakId == null ? "" : tiltakId.strip(),
            false,
            Finansieringssok.Orden.TIL,
            false);
    return FinansieringListeXml.av(service.liste(kommune, hvilke, del));
  }

  /** The tiltak whose money is uncertain or has come to its end. */
  @WebMethod
  @WebResult(name = "liste")
  public UsikkerListeXml usikre(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune) {
    return UsikkerListeXml.av(service.truede(kommune));
  }
}
