// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.soap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** The detail of a fault, as the WSDL describes it. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "Feil",
    namespace = Soap.NAMESPACE,
    propOrder = {"kode", "tekst", "korrelasjon", "felt"})
public final class Feil {
  /** The kind's slug; stable. */
  @XmlElement(namespace = Soap.NAMESPACE, required = true)
  private String kode = "";

  /** What happened and what can be done, in the caller's language. */
  @XmlElement(namespace = Soap.NAMESPACE, required = true)
  private String tekst = "";

  /** What to quote when reporting the error. */
  @XmlElement(namespace = Soap.NAMESPACE, required = true)
  private String korrelasjon = "";

  /** The fields concerned; may be empty. */
  @XmlElement(namespace = Soap.NAMESPACE)
  private List<Felt> felt = new ArrayList<>();

  /** The kind's slug. */
  public String kode() {
    return kode;
  }

  /** What happened. */
  public String tekst() {
    return tekst;
  }

  /** What to quote. */
  public String korrelasjon() {
    return korrelasjon;
  }

  /** The fields concerned. */
  public List<Felt> felt() {
    return felt;
  }

  /** One field. */
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(
      name = "Felt",
      namespace = Soap.NAMESPACE,
      propOrder = {"navn", "melding"})
  public static final class Felt {
    /** The field's name. */
    @XmlElement(namespace = Soap.NAMESPACE, required = true)
    private String navn = "";

    /** What is wrong with it. */
    @XmlElement(namespace = Soap.NAMESPACE, required = true)
    private String melding = "";

    /** The field's name. */
    public String navn() {
      return navn;
    }

    /** What is wrong with it. */
    public String melding() {
      return melding;
    }
  }
}
