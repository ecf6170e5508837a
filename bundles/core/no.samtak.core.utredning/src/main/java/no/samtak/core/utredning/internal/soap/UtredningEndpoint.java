// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.soap;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import no.samtak.core.utredning.internal.papir.Tekstfelt;
import no.samtak.core.utredning.internal.register.InnholdService;
import no.samtak.core.utredning.internal.register.Utredning;
import no.samtak.core.utredning.internal.register.UtredningService;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.soap.SoapEndpoint;
import no.samtak.platform.api.soap.SoapPath;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /soap/utredninger}: papers, what stands in them, and people's texts. */
@Component(service = SoapEndpoint.class)
@SoapPath(segment = "utredninger")
@WebService(
    name = "UtredningTjeneste",
    serviceName = "UtredningService",
    portName = "UtredningPort",
    targetNamespace = UtredningEndpoint.NAMESPACE)
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class UtredningEndpoint implements SoapEndpoint {
  static final String NAMESPACE = "urn:samtak:utredninger";
  private static final String HEADER = "urn:samtak:soap";

  private final UtredningService service;
  private final InnholdService innhold;

  /** On the services. */
  @Activate
  public UtredningEndpoint(@Reference UtredningService service, @Reference InnholdService innhold) {
    this.service = service;
    this.innhold = innhold;
  }

  /** One paper with its texts and lines; every count of people is protected. */
  @WebMethod
  @WebResult(name = "papir")
  public PapirXml hent(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "id") @Nullable String id) {
    return PapirXml.av(service.papir(kommune, id == null ? "" : id));
  }

  /**
   * The papers that the caller may see, the newest first; {@code antall} 1 to 200, 20 where it is
   * not given.
   */
  @WebMethod
  @WebResult(name = "liste")
  public UtredningListeXml liste(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "sok") @Nullable String sok,
      @WebParam(name = "antall") @Nullable Integer antall,
      @WebParam(name = "etter") @Nullable String etter) {
    PageQuery del = PageQuery.of(antall == null ? PageQuery.DEFAULT : antall, etter);
    return UtredningListeXml.av(
        Slice.part(service.alle(kommune, sok == null ? "" : sok, null), del, Utredning::id));
  }

  /**
   * Saves a text as a new edition.
   *
   * @param tiltakId not given = the summary of the whole
   * @param felt name of a text field
   * @param lest number of the edition that the caller has read; not given = there was none
   */
  @WebMethod
  @WebResult(name = "tekst")
  @RequireRole({TJENESTELEDER, OKONOM})
  public TekstXml skriv(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "id") @Nullable String id,
      @WebParam(name = "tiltakId") @Nullable String tiltakId,
      @WebParam(name = "felt") @Nullable String felt,
      @WebParam(name = "lest") @Nullable Long lest,
      @WebParam(name = "tekst") @Nullable String tekst) {
    return TekstXml.av(
        innhold.skriv(
            kommune,
            id == null ? "" : id,
            tiltakId == null ? "" : tiltakId,
            Tekstfelt.medNavn(felt == null ? "" : felt).orElseThrow(DomainException::notFound),
            lest == null ? 0 : lest,
            tekst == null ? "" : tekst));
  }
}
