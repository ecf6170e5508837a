// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.soap;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import no.samtak.core.regnskap.internal.avvik.AvvikService;
import no.samtak.core.regnskap.internal.kostra.KostraService;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.soap.SoapEndpoint;
import no.samtak.platform.api.soap.SoapPath;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /soap/regnskap}: budget against accounts, and the figures of KOSTRA. */
@Component(service = SoapEndpoint.class)
@SoapPath(segment = "regnskap")
@WebService(
    name = "RegnskapTjeneste",
    serviceName = "RegnskapService",
    portName = "RegnskapPort",
    targetNamespace = RegnskapEndpoint.NAMESPACE)
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class RegnskapEndpoint implements SoapEndpoint {
  static final String NAMESPACE = "urn:samtak:regnskap";
  private static final String HEADER = "urn:samtak:soap";

  private final AvvikService avvik;
  private final KostraService kostra;

  /** On the services. */
  @Activate
  public RegnskapEndpoint(@Reference AvvikService avvik, @Reference KostraService kostra) {
    this.avvik = avvik;
    this.kostra = kostra;
  }

  /** One object with its years, its sums and what may explain them. */
  @WebMethod
  @WebResult(name = "avvik")
  public AvviksobjektXml hentAvvik(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "objekt") @Nullable String objekt) {
    return AvviksobjektXml.av(
        avvik.objekt(kommune, objekt == null ? "" : objekt), avvik.forklaringer(kommune));
  }

  /** The objects; {@code antall} 1 to 200, 20 where it is not given. */
  @WebMethod
  @WebResult(name = "liste")
  public AvvikListeXml listAvvik(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "antall") @Nullable Integer antall,
      @WebParam(name = "etter") @Nullable String etter) {
    PageQuery del = PageQuery.of(antall == null ? PageQuery.DEFAULT : antall, etter);
    return AvvikListeXml.av(
        Slice.part(avvik.objekter(kommune), del, o -> o.id()), avvik.forklaringer(kommune));
  }

  /** The figures of a function in a year with each art; 243 where no function is given. */
  @WebMethod
  @WebResult(name = "kostra")
  public KostraXml hentKostra(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "aar") int aar,
      @WebParam(name = "funksjon") @Nullable String funksjon) {
    return KostraXml.av(
        kostra.tall(
            kommune,
            funksjon == null || funksjon.isBlank() ? KostraService.RUS : funksjon.strip(),
            aar,
            null));
  }
}
