// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.soap;

import java.time.LocalDate;
import java.util.List;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;
import javax.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.module.Reads;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.soap.LocalDateAdapter;
import no.samtak.platform.api.soap.SoapEndpoint;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** A small endpoint as a module would write it. */
@WebService(
    name = "Notater",
    serviceName = "NotaterService",
    portName = "NotaterPort",
    targetNamespace = "urn:test:notater")
@RequireRole(Role.LESER)
public final class NotatEndpoint implements SoapEndpoint {
  /** A note. */
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(
      name = "Notat",
      namespace = "urn:test:notater",
      propOrder = {"id", "kommune", "frist"})
  public static final class NotatXml {
    @Nullable String id;
    @Nullable String kommune;

    @XmlJavaTypeAdapter(LocalDateAdapter.class)
    @Nullable LocalDate frist;
  }

  @WebMethod
  @WebResult(name = "notat")
  @Reads
  public NotatXml hent(
      @WebParam(name = "kommune", header = true, targetNamespace = "urn:samtak:soap")
          String kommune,
      @WebParam(name = "id") @Nullable String id) {
    if (id == null) {
      throw DomainException.invalid(List.of(new FieldError("id", Text.of("feil.paakrevd"))));
    }
    if (id.equals("borte")) {
      throw DomainException.notFound();
    }
    if (id.equals("feil")) {
      throw new IllegalStateException("secret inner text");
    }
    NotatXml notat = new NotatXml();
    notat.id = id;
    notat.kommune = kommune;
    notat.frist = LocalDate.of(2026, 11, 21);
    return notat;
  }

  @WebMethod
  @RequireRole(Role.OPERATOR)
  public String bareDrift(
      @WebParam(name = "kommune", header = true, targetNamespace = "urn:samtak:soap")
          String kommune) {
    return kommune;
  }

  @WebMethod
  public String skriv(
      @WebParam(name = "kommune", header = true, targetNamespace = "urn:samtak:soap")
          String kommune) {
    return kommune;
  }

  @WebMethod
  public String utenKommune() {
    return "node";
  }
}
