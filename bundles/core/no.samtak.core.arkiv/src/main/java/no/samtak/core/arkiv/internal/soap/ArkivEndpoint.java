// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.soap;

import java.util.List;
import java.util.Objects;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import no.samtak.core.arkiv.internal.kart.DatakartService;
import no.samtak.core.arkiv.internal.pakke.PakkeService;
import no.samtak.core.arkiv.internal.sletting.Sletting;
import no.samtak.core.arkiv.internal.sletting.SlettingService;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.module.Reads;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.soap.SoapEndpoint;
import no.samtak.platform.api.soap.SoapPath;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /soap/arkiv}: the modules' data, archives and purges; operations of the node. */
@Component(service = SoapEndpoint.class)
@SoapPath(segment = "arkiv")
@WebService(
    name = "ArkivTjeneste",
    serviceName = "ArkivService",
    portName = "ArkivPort",
    targetNamespace = ArkivEndpoint.NAMESPACE)
@RequireRole(Role.OPERATOR)
public final class ArkivEndpoint implements SoapEndpoint {
  static final String NAMESPACE = "urn:samtak:arkiv";

  private final DatakartService datakart;
  private final PakkeService pakker;
  private final SlettingService slettinger;

  /** On the services. */
  @Activate
  public ArkivEndpoint(
      @Reference DatakartService datakart,
      @Reference PakkeService pakker,
      @Reference SlettingService slettinger) {
    this.datakart = datakart;
    this.pakker = pakker;
    this.slettinger = slettinger;
  }

  /** Every module's data, by name. */
  @Reads
  @WebMethod(operationName = "hentDatakartliste")
  @WebResult(name = "liste")
  public DatakartListeXml datakartliste() {
    return DatakartListeXml.av(datakart.alle());
  }

  /** One module's data. */
  @Reads
  @WebMethod(operationName = "hentDatakart")
  @WebResult(name = "datakart")
  public DatakartXml datakart(@WebParam(name = "modul") @Nullable String modul) {
    return DatakartXml.av(datakart.hent(tekst(modul)));
  }

  /** Archive packages, the newest first; {@code antall} 1 to 200, 20 where it is not given. */
  @Reads
  @WebMethod(operationName = "hentArkivpakker")
  @WebResult(name = "liste")
  public ArkivpakkeListeXml arkivpakker(
      @WebParam(name = "antall") @Nullable Integer antall,
      @WebParam(name = "etter") @Nullable String etter) {
    return ArkivpakkeListeXml.av(pakker.liste(del(antall, etter)));
  }

  /** One package, also while it is written. */
  @Reads
  @WebMethod(operationName = "hentArkivpakke")
  @WebResult(name = "arkivpakke")
  public ArkivpakkeXml arkivpakke(@WebParam(name = "id") @Nullable String id) {
    return ArkivpakkeXml.av(pakker.hent(tekst(id)));
  }

  /** Writes a package of a module, of one kommune or whole, and verifies it. */
  @WebMethod
  @WebResult(name = "arkivpakke")
  public ArkivpakkeXml arkiver(
      @WebParam(name = "modul") @Nullable String modul,
      @WebParam(name = "kommune") @Nullable String kommune,
      @WebParam(name = "grunn") @Nullable String grunn) {
    return ArkivpakkeXml.av(pakker.bestill(Ids.next(), tekst(modul), tekst(kommune), tekst(grunn)));
  }

  /** Reads a package back. */
  @WebMethod
  @WebResult(name = "kontroll")
  public KontrollXml kontroller(@WebParam(name = "id") @Nullable String id) {
    return KontrollXml.av(pakker.kontroller(tekst(id)));
  }

  /** Purges and trials, the newest first; {@code antall} 1 to 200, 20 where it is not given. */
  @Reads
  @WebMethod(operationName = "hentSlettinger")
  @WebResult(name = "liste")
  public SlettingListeXml slettinger(
      @WebParam(name = "antall") @Nullable Integer antall,
      @WebParam(name = "etter") @Nullable String etter) {
    return SlettingListeXml.av(slettinger.liste(del(antall, etter)));
  }

  /** One purge, also while it goes on. */
  @Reads
  @WebMethod(operationName = "hentSletting")
  @WebResult(name = "sletting")
  public SlettingXml sletting(@WebParam(name = "id") @Nullable String id) {
    return svar(slettinger.hent(tekst(id)));
  }

  /** Purges a module's data; with {@code prove} it only tells what would go. */
  @WebMethod
  @WebResult(name = "sletting")
  public SlettingXml slett(
      @WebParam(name = "modul") @Nullable String modul,
      @WebParam(name = "kommune") @Nullable String kommune,
      @WebParam(name = "bekreft") @Nullable String bekreft,
      @WebParam(name = "grunn") @Nullable String grunn,
      @WebParam(name = "prove") @Nullable Boolean prove) {
    return svar(
        Boolean.TRUE.equals(prove)
            ? slettinger.prov(Ids.next(), tekst(modul), tekst(kommune), tekst(grunn))
            : slettinger.slett(
                Ids.next(),
                tekst(modul),
                tekst(kommune),
                Objects.requireNonNullElse(bekreft, ""),
                tekst(grunn)));
  }

  private SlettingXml svar(Sletting s) {
    return SlettingXml.av(
        s,
        s.tilstand() == Sletting.Tilstand.PROVET
            ? slettinger.hinder(s.modul(), s.kommune())
            : List.of());
  }

  private static PageQuery del(@Nullable Integer antall, @Nullable String etter) {
    return PageQuery.of(antall == null ? PageQuery.DEFAULT : antall, etter);
  }

  private static String tekst(@Nullable String tekst) {
    return tekst == null ? "" : tekst.strip();
  }
}
