// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.soap;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import no.samtak.core.radar.internal.frist.FristService;
import no.samtak.core.radar.internal.frist.Frister;
import no.samtak.core.radar.internal.frist.Fristlinje;
import no.samtak.core.radar.internal.frist.Fristsok;
import no.samtak.core.radar.internal.radar.RadarService;
import no.samtak.core.radar.internal.radar.Radarsok;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.soap.SoapEndpoint;
import no.samtak.platform.api.soap.SoapPath;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /soap/radar}: money that ends, and what must be done by when. */
@Component(service = SoapEndpoint.class)
@SoapPath(segment = "radar")
@WebService(
    name = "RadarTjeneste",
    serviceName = "RadarService",
    portName = "RadarPort",
    targetNamespace = RadarEndpoint.NAMESPACE)
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class RadarEndpoint implements SoapEndpoint {
  static final String NAMESPACE = "urn:samtak:radar";
  private static final String HEADER = "urn:samtak:soap";
  private static final Texts TEKSTER = Texts.of(RadarEndpoint.class.getClassLoader());

  private final RadarService radar;
  private final FristService frister;

  /** On the services. */
  @Activate
  public RadarEndpoint(@Reference RadarService radar, @Reference FristService frister) {
    this.radar = radar;
    this.frister = frister;
  }

  /** What ends within the months, 1 to 60; 12 where they are not given. */
  // Not "radar": client generators make one class of the message and the type of that name.
  @WebMethod(operationName = "hentRadar")
  @WebResult(name = "radar")
  public RadarXml radar(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "maaneder") @Nullable Integer maaneder) {
    int antall = maaneder == null ? Radarsok.VANLIG : maaneder;
    return RadarXml.av(radar.radar(kommune, Radarsok.av(antall)), TEKSTER);
  }

  /** The deadlines that are not done, by day; {@code antall} 1 to 200, 20 where it is not given. */
  @WebMethod
  @WebResult(name = "liste")
  public FristListeXml frister(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "antall") @Nullable Integer antall,
      @WebParam(name = "etter") @Nullable String etter) {
    PageQuery del = PageQuery.of(antall == null ? PageQuery.DEFAULT : antall, etter);
    Frister apne = frister.finn(kommune, Fristsok.apne(Language.NB));
    return FristListeXml.av(Slice.part(apne.linjer(), del, Fristlinje::nokkel), apne.feilet());
  }
}
