// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.soap.finansiering;

import java.time.LocalDate;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.tilskudd.internal.finansiering.Tiltakspenger;
import org.jspecify.annotations.Nullable;

/** A tiltak whose money is uncertain or has come to its end, as XML. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Usikker")
public final class UsikkerXml {
  @XmlElement(required = true)
  private @Nullable String tiltakId;

  @XmlElement(required = true)
  private @Nullable String status;

  private @Nullable LocalDate sisteDag;
  private @Nullable LocalDate varselFra;
  private boolean avviklingForeslatt;

  static UsikkerXml av(Tiltakspenger penger) {
    UsikkerXml xml = new UsikkerXml();
    xml.tiltakId = penger.tiltakId();
    xml.status = penger.status().name();
    xml.sisteDag = penger.sisteDag();
    xml.varselFra = penger.varselFra();
    xml.avviklingForeslatt = penger.avviklingForeslatt();
    return xml;
  }
}
