// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.soap.finansiering;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.tilskudd.internal.finansiering.Tiltakspenger;

/** The tiltak whose money is uncertain, as XML. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "UsikkerListe")
public final class UsikkerListeXml {
  @XmlElement(name = "usikker")
  private final List<UsikkerXml> rader = new ArrayList<>();

  static UsikkerListeXml av(List<Tiltakspenger> penger) {
    UsikkerListeXml xml = new UsikkerListeXml();
    penger.stream().map(UsikkerXml::av).forEach(xml.rader::add);
    return xml;
  }
}
