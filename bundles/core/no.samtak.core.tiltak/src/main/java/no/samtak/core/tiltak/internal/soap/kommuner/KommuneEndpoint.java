// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.soap.kommuner;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.OPERATOR;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.time.LocalDate;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import javax.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import no.samtak.core.api.kommune.KommuneRegister;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.soap.LocalDateAdapter;
import no.samtak.platform.api.soap.SoapEndpoint;
import no.samtak.platform.api.soap.SoapPath;
import no.samtak.platform.api.time.Forretningsdato;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /soap/kommuner}: the kommuner and their numbers; no organisation's own. */
@Component(service = SoapEndpoint.class)
@SoapPath(segment = "kommuner")
@WebService(
    name = "KommunerTjeneste",
    serviceName = "KommunerService",
    portName = "KommunerPort",
    targetNamespace = KommuneEndpoint.NAMESPACE)
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
public final class KommuneEndpoint implements SoapEndpoint {
  static final String NAMESPACE = "urn:samtak:kommuner";

  private final KommuneRegister register;
  private final Forretningsdato forretningsdato;

  /** On the register. */
  @Activate
  public KommuneEndpoint(
      @Reference KommuneRegister register, @Reference Forretningsdato forretningsdato) {
    this.register = register;
    this.forretningsdato = forretningsdato;
  }

  /** One kommune, with its number on the day; today's where no day is given. */
  @WebMethod
  @WebResult(name = "kommune")
  public KommuneXml hent(
      @WebParam(name = "slug") @Nullable String slug,
      @WebParam(name = "dato") @XmlJavaTypeAdapter(LocalDateAdapter.class)
          @Nullable LocalDate dato) {
    LocalDate dag = dato == null ? forretningsdato.idag() : dato;
    return register
        .finn(slug == null ? "" : slug)
        .map(k -> KommuneXml.av(k, dag))
        .orElseThrow(DomainException::notFound);
  }

  /** All kommuner by name, each with its number on the day; today's where no day is given. */
  @WebMethod
  @WebResult(name = "liste")
  public KommuneListeXml liste(
      @WebParam(name = "dato") @XmlJavaTypeAdapter(LocalDateAdapter.class)
          @Nullable LocalDate dato) {
    return KommuneListeXml.av(register.alle(), dato == null ? forretningsdato.idag() : dato);
  }
}
