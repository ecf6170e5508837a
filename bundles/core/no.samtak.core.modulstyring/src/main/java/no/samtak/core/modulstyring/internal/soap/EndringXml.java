// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.soap;

import java.time.LocalDate;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.modulstyring.internal.kalender.Planlagt;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;

/** A {@link Planlagt} as XML. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Endring")
public final class EndringXml {
  @XmlElement(required = true)
  private @Nullable LocalDate dato;

  @XmlElement(required = true)
  private @Nullable String modul;

  @XmlElement(required = true)
  private @Nullable String hva;

  @XmlElement(required = true)
  private @Nullable String stand;

  @XmlElement(required = true)
  private @Nullable String grunn;

  private @Nullable String forslagId;

  static EndringXml av(Planlagt p) {
    EndringXml xml = new EndringXml();
    xml.dato = p.dato();
    xml.modul = p.modul();
    xml.hva = p.hva().name();
    xml.stand = p.stand().name();
    xml.grunn = p.grunn().in(Language.NB);
    xml.forslagId = p.forslagId();
    return xml;
  }
}
