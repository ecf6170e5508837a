// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.soap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.arkiv.internal.kart.Modulbilde;

/** Every module's data as XML. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "DatakartListe")
public final class DatakartListeXml {
  @XmlElement(name = "datakart")
  private final List<DatakartXml> rader = new ArrayList<>();

  static DatakartListeXml av(List<Modulbilde> alle) {
    DatakartListeXml xml = new DatakartListeXml();
    alle.forEach(b -> xml.rader.add(DatakartXml.av(b)));
    return xml;
  }
}
