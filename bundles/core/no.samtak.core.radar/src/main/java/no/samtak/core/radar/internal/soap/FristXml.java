// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.soap;

import java.time.LocalDate;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.api.frist.Frist;
import no.samtak.core.radar.internal.frist.Fristlinje;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;

/** A {@link Fristlinje} as XML. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Frist")
public final class FristXml {
  @XmlElement(required = true)
  private @Nullable String id;

  @XmlElement(required = true)
  private @Nullable LocalDate dato;

  @XmlElement(required = true)
  private @Nullable String slag;

  @XmlElement(required = true)
  private @Nullable String tittel;

  @XmlElement(required = true)
  private @Nullable String tiltakId;

  @XmlElement(required = true)
  private @Nullable String ansvarlig;

  @XmlElement(required = true)
  private @Nullable String stand;

  static FristXml av(Fristlinje linje) {
    FristXml xml = new FristXml();
    Frist f = linje.frist();
    xml.id = linje.nokkel();
    xml.dato = f.dato();
    xml.slag = f.slag().name();
    xml.tittel = f.tittel().in(Language.NB);
    xml.tiltakId = f.tiltakId();
    xml.ansvarlig = f.ansvarlig();
    xml.stand = linje.stand().name();
    return xml;
  }
}
