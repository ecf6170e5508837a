// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.soap;

import java.time.Instant;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.tiltak.internal.tiltak.Registertiltak;
import org.jspecify.annotations.Nullable;

/** A {@link Registertiltak} as XML: JAXB cannot write records. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Tiltak")
public final class TiltakXml {
  @XmlElement(required = true)
  private @Nullable String tiltakId;

  @XmlElement(required = true)
  private @Nullable String navn;

  @XmlElement(required = true)
  private @Nullable String malgrupper;

  @XmlElement(required = true)
  private @Nullable String tilstand;

  private boolean beskrevet;

  @XmlElement(required = true)
  private @Nullable Instant endret;

  private long versjon;

  static TiltakXml av(Registertiltak tiltak) {
    TiltakXml xml = new TiltakXml();
    xml.tiltakId = tiltak.tiltakId();
    xml.navn = tiltak.navn();
    xml.malgrupper = tiltak.malgrupper();
    xml.tilstand = tiltak.tilstand().name();
    xml.beskrevet = tiltak.beskrevet();
    xml.endret = tiltak.endret();
    xml.versjon = tiltak.versjon();
    return xml;
  }
}
