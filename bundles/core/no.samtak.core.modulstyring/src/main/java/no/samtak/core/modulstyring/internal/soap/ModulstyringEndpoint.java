// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.soap;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.OPERATOR;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.time.LocalDate;
import java.util.Arrays;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import no.samtak.core.modulstyring.internal.forslag.ForslagService;
import no.samtak.core.modulstyring.internal.forslag.Handling;
import no.samtak.core.modulstyring.internal.forslag.NyttForslag;
import no.samtak.core.modulstyring.internal.kalender.KalenderService;
import no.samtak.core.modulstyring.internal.tilstand.TilstandService;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.module.Reads;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.soap.SoapEndpoint;
import no.samtak.platform.api.soap.SoapPath;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /soap/modulstyring}: how modules stand in a kommune, and what is proposed. */
// No operation has the name of a type: client generators make one class of the two.
@Component(service = SoapEndpoint.class)
@SoapPath(segment = "modulstyring")
@WebService(
    name = "ModulstyringTjeneste",
    serviceName = "ModulstyringService",
    portName = "ModulstyringPort",
    targetNamespace = ModulstyringEndpoint.NAMESPACE)
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
public final class ModulstyringEndpoint implements SoapEndpoint {
  static final String NAMESPACE = "urn:samtak:modulstyring";
  private static final String HEADER = "urn:samtak:soap";

  private final TilstandService tilstand;
  private final ForslagService forslag;
  private final KalenderService kalender;

  /** On the services. */
  @Activate
  public ModulstyringEndpoint(
      @Reference TilstandService tilstand,
      @Reference ForslagService forslag,
      @Reference KalenderService kalender) {
    this.tilstand = tilstand;
    this.forslag = forslag;
    this.kalender = kalender;
  }

  /** Every module, as it stands in the kommune. */
  @WebMethod(operationName = "hentModuler")
  @WebResult(name = "liste")
  @Reads
  public ModulListeXml moduler(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune) {
    return ModulListeXml.av(tilstand.alle(kommune));
  }

  /** One module. */
  @WebMethod(operationName = "hentModul")
  @WebResult(name = "modul")
  @Reads
  public ModulXml modul(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "modul") String modul) {
    return ModulXml.av(tilstand.finn(kommune, modul));
  }

  /** Takes a module back into use, at once. */
  @WebMethod(operationName = "gjenapneModul")
  @WebResult(name = "modul")
  @RequireRole({TJENESTELEDER, OPERATOR})
  public ModulXml gjenapne(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "modul") String modul,
      @WebParam(name = "grunn") String grunn) {
    return ModulXml.av(tilstand.gjenapne(kommune, modul, tekst(grunn)));
  }

  /** The proposals that can still come to something. */
  @WebMethod(operationName = "hentApneForslag")
  @WebResult(name = "liste")
  @Reads
  public ForslagListeXml apne(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune) {
    return ForslagListeXml.av(forslag.liste(kommune, true));
  }

  /** One proposal. */
  @WebMethod(operationName = "hentForslag")
  @WebResult(name = "forslag")
  @Reads
  public ForslagXml hent(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "id") String id) {
    return ForslagXml.av(forslag.finn(kommune, id));
  }

  /** Makes a proposal: handling APNE, STENG or BYTT. */
  @WebMethod(operationName = "opprettForslag")
  @WebResult(name = "forslag")
  @RequireRole({TJENESTELEDER, OPERATOR})
  public ForslagXml opprett(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "handling") String handling,
      @WebParam(name = "modul") String modul,
      @WebParam(name = "nyModul") @Nullable String nyModul,
      @WebParam(name = "fra") @Nullable LocalDate fra,
      @WebParam(name = "grunn") String grunn) {
    Handling hva =
        Arrays.stream(Handling.values())
            .filter(h -> h.name().equals(handling))
            .findFirst()
            .orElse(null);
    return ForslagXml.av(
        forslag.opprett(kommune, Ids.next(), new NyttForslag(hva, modul, nyModul, fra, grunn)));
  }

  /** Says yes to a proposal. */
  @WebMethod(operationName = "godkjennForslag")
  @WebResult(name = "forslag")
  @RequireRole({TJENESTELEDER, OPERATOR})
  public ForslagXml godkjenn(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "id") String id,
      @WebParam(name = "versjon") @Nullable Long versjon) {
    return ForslagXml.av(forslag.godkjenn(kommune, id, versjon));
  }

  /** Says no to a proposal. */
  @WebMethod(operationName = "avslaForslag")
  @WebResult(name = "forslag")
  @RequireRole({TJENESTELEDER, OPERATOR})
  public ForslagXml avsla(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "id") String id,
      @WebParam(name = "grunn") String grunn,
      @WebParam(name = "versjon") @Nullable Long versjon) {
    return ForslagXml.av(forslag.avsla(kommune, id, tekst(grunn), versjon));
  }

  /** Takes a proposal back. */
  @WebMethod(operationName = "trekkForslag")
  @WebResult(name = "forslag")
  @RequireRole({TJENESTELEDER, OPERATOR})
  public ForslagXml trekk(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "id") String id,
      @WebParam(name = "grunn") String grunn,
      @WebParam(name = "versjon") @Nullable Long versjon) {
    return ForslagXml.av(forslag.trekk(kommune, id, tekst(grunn), versjon));
  }

  /** What is to come. */
  @WebMethod(operationName = "hentModulkalender")
  @WebResult(name = "liste")
  @Reads
  public EndringListeXml kalender(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune) {
    return EndringListeXml.av(kalender.kalender(kommune));
  }

  private static String tekst(@Nullable String oppgitt) {
    return oppgitt == null ? "" : oppgitt;
  }
}
