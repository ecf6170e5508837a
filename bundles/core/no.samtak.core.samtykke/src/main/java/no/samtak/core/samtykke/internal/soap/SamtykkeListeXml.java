// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.soap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.samtykke.internal.samtykke.Samtykkeoversikt;

/** All that a person was asked, as XML, the newest question first. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "SamtykkeListe")
public final class SamtykkeListeXml {
  @XmlElement(name = "samtykke")
  private final List<SamtykkeXml> rader = new ArrayList<>();

  static SamtykkeListeXml av(Samtykkeoversikt alt) {
    SamtykkeListeXml xml = new SamtykkeListeXml();
    alt.samtykker().forEach(s -> xml.rader.add(SamtykkeXml.av(s, alt.dag())));
    return xml;
  }
}
