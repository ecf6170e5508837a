// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.soap;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import no.samtak.core.tiltak.internal.finans.InnfasingService;
import no.samtak.core.tiltak.internal.tiltak.TiltakService;
import no.samtak.core.tiltak.internal.tiltak.TiltakSok;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.soap.SoapEndpoint;
import no.samtak.platform.api.soap.SoapPath;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /soap/tiltak}: a kommune's tiltak and what they cost it. */
@Component(service = SoapEndpoint.class)
@SoapPath(segment = "tiltak")
@WebService(
    name = "TiltakTjeneste",
    serviceName = "TiltakService",
    portName = "TiltakPort",
    targetNamespace = TiltakEndpoint.NAMESPACE)
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class TiltakEndpoint implements SoapEndpoint {
  static final String NAMESPACE = "urn:samtak:tiltak";
  private static final String HEADER = "urn:samtak:soap";

  private final TiltakService tiltak;
  private final InnfasingService innfasing;

  /** On the services. */
  @Activate
  public TiltakEndpoint(@Reference TiltakService tiltak, @Reference InnfasingService innfasing) {
    this.tiltak = tiltak;
    this.innfasing = innfasing;
  }

  /** One tiltak. */
  @WebMethod
  @WebResult(name = "tiltak")
  public TiltakXml hent(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "tiltakId") @Nullable String tiltakId) {
    return TiltakXml.av(tiltak.hent(kommune, tiltakId == null ? "" : tiltakId));
  }

  /** The kommune's tiltak by name; {@code antall} 1 to 200, 20 where it is not given. */
  @WebMethod
  @WebResult(name = "liste")
  public TiltakListeXml liste(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "sok") @Nullable String sok,
      @WebParam(name = "antall") @Nullable Integer antall,
      @WebParam(name = "etter") @Nullable String etter) {
    PageQuery del = PageQuery.of(antall == null ? PageQuery.DEFAULT : antall, etter);
    TiltakSok hvilke =
        new TiltakSok(sok == null ? "" : sok.strip(), null, TiltakSok.Orden.NAVN, false);
    return TiltakListeXml.av(tiltak.liste(kommune, hvilke, del));
  }

  /** What the plan costs the kommune, year by year; amounts in 1000 kr. */
  // Not "innfasing": client generators make one class of the message and the type of that name.
  @WebMethod(operationName = "hentInnfasing")
  @WebResult(name = "innfasing")
  public InnfasingXml innfasing(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune) {
    return InnfasingXml.av(innfasing.innfasing(kommune));
  }
}
