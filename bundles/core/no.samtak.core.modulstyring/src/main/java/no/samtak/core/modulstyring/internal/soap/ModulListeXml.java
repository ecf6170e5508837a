// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.soap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.modulstyring.internal.tilstand.Modulstand;

/** Modules, as XML. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ModulListe")
public final class ModulListeXml {
  @XmlElement(name = "modul")
  private final List<ModulXml> rader = new ArrayList<>();

  static ModulListeXml av(List<Modulstand> alle) {
    ModulListeXml xml = new ModulListeXml();
    alle.stream().map(ModulXml::av).forEach(xml.rader::add);
    return xml;
  }
}
