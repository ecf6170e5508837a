// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.soap.kommuner;

import java.time.LocalDate;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.api.kommune.Kommune;
import no.samtak.core.api.kommune.Kommunenummer;
import org.jspecify.annotations.Nullable;

/** A kommune as XML: JAXB cannot write records. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Kommune")
public final class KommuneXml {
  @XmlElement(required = true)
  private @Nullable String slug;

  @XmlElement(required = true)
  private @Nullable String navn;

  @XmlElement(required = true)
  private @Nullable String administrasjonssprak;

  private boolean betjent;
  private @Nullable String kommunenummer;

  static KommuneXml av(Kommune kommune, LocalDate dag) {
    KommuneXml xml = new KommuneXml();
    xml.slug = kommune.slug();
    xml.navn = kommune.navn();
    xml.administrasjonssprak = kommune.administrasjonssprak().code();
    xml.betjent = kommune.betjent();
    xml.kommunenummer = kommune.nummer(dag).map(Kommunenummer::nummer).orElse(null);
    return xml;
  }
}
