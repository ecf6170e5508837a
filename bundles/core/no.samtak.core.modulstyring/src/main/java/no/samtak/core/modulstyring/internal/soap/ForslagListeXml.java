// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.soap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.modulstyring.internal.forslag.Forslag;

/** Proposals, as XML. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ForslagListe")
public final class ForslagListeXml {
  @XmlElement(name = "forslag")
  private final List<ForslagXml> rader = new ArrayList<>();

  static ForslagListeXml av(List<Forslag> alle) {
    ForslagListeXml xml = new ForslagListeXml();
    alle.stream().map(ForslagXml::av).forEach(xml.rader::add);
    return xml;
  }
}
