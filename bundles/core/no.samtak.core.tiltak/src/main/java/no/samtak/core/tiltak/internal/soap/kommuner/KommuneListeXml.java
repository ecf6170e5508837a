// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.soap.kommuner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.api.kommune.Kommune;

/** Kommuner as XML. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "KommuneListe")
public final class KommuneListeXml {
  @XmlElement(name = "kommune")
  private final List<KommuneXml> kommuner = new ArrayList<>();

  static KommuneListeXml av(List<Kommune> alle, LocalDate dag) {
    KommuneListeXml xml = new KommuneListeXml();
    alle.forEach(k -> xml.kommuner.add(KommuneXml.av(k, dag)));
    return xml;
  }
}
