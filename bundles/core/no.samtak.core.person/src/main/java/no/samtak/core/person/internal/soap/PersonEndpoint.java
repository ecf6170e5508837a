// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.soap;

import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.time.LocalDate;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.person.internal.person.PersonService;
import no.samtak.core.person.internal.person.Personsok;
import no.samtak.platform.api.module.Reads;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.soap.SoapEndpoint;
import no.samtak.platform.api.soap.SoapPath;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /soap/person}. The kommune stands in the SOAP header. Every look is logged. */
@Component(service = SoapEndpoint.class)
@SoapPath(segment = "person")
@WebService(
    name = "PersonTjeneste",
    serviceName = "PersonService",
    portName = "PersonPort",
    targetNamespace = PersonEndpoint.NAMESPACE)
@RequireRole({SAKSBEHANDLER, TJENESTELEDER})
public final class PersonEndpoint implements SoapEndpoint {
  static final String NAMESPACE = "urn:samtak:person";
  private static final String HEADER = "urn:samtak:soap";

  private final PersonService service;

  /** On the service. */
  @Activate
  public PersonEndpoint(@Reference PersonService service) {
    this.service = service;
  }

  /** One person, as deep as is asked for; INNHOLD and HJELP where nothing is said. */
  @WebMethod
  @WebResult(name = "person")
  @Reads
  public PersonXml hent(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "tjeneste") @Nullable String tjeneste,
      @WebParam(name = "id") @Nullable String id,
      @WebParam(name = "dybde") @Nullable Dybde dybde,
      @WebParam(name = "formal") @Nullable Formal formal) {
    return PersonXml.of(
        service.hent(
            kommune,
            tjeneste == null ? "" : tjeneste,
            id == null ? "" : id,
            dybde == null ? Dybde.INNHOLD : dybde,
            formal == null ? Formal.HJELP : formal));
  }

  /** The persons of a service that fit; a number, or beginnings of names. */
  @WebMethod
  @WebResult(name = "liste")
  @Reads
  public PersonListeXml sok(
      @WebParam(name = "kommune", header = true, targetNamespace = HEADER) String kommune,
      @WebParam(name = "tjeneste") @Nullable String tjeneste,
      @WebParam(name = "identitetsnummer") @Nullable String identitetsnummer,
      @WebParam(name = "navn") @Nullable String navn,
      @WebParam(name = "fodselsdato") @Nullable LocalDate fodselsdato) {
    return PersonListeXml.of(
        service.sok(
            kommune,
            tjeneste == null ? "" : tjeneste,
            new Personsok(identitetsnummer, navn, fodselsdato)));
  }
}
