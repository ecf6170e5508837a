// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.soap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.modulstyring.internal.kalender.Planlagt;

/** Changes to come, as XML. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "EndringListe")
public final class EndringListeXml {
  @XmlElement(name = "endring")
  private final List<EndringXml> rader = new ArrayList<>();

  static EndringListeXml av(List<Planlagt> alle) {
    EndringListeXml xml = new EndringListeXml();
    alle.stream().map(EndringXml::av).forEach(xml.rader::add);
    return xml;
  }
}
