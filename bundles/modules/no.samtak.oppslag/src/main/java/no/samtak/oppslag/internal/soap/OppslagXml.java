// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal.soap;

import java.time.Instant;
import java.time.LocalDate;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import no.samtak.oppslag.internal.Oppslag;
import org.jspecify.annotations.Nullable;

/** An {@link Oppslag} as XML: JAXB cannot write records. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Oppslag")
public final class OppslagXml {
  @XmlElement(required = true)
  private @Nullable String id;

  @XmlElement(required = true)
  private @Nullable String tittel;

  @XmlElement(required = true)
  private @Nullable String tekst;

  @XmlElement(required = true)
  @XmlSchemaType(name = "date")
  private @Nullable LocalDate fra;

  @XmlSchemaType(name = "date")
  private @Nullable LocalDate til;

  private boolean viktig;
  private long versjon;

  @XmlElement(required = true)
  @XmlSchemaType(name = "dateTime")
  private @Nullable Instant opprettet;

  static OppslagXml of(Oppslag oppslag) {
    OppslagXml xml = new OppslagXml();
    xml.id = oppslag.id();
    xml.tittel = oppslag.tittel();
    xml.tekst = oppslag.tekst();
    xml.fra = oppslag.fra();
    xml.til = oppslag.til();
    xml.viktig = oppslag.viktig();
    xml.versjon = oppslag.versjon();
    xml.opprettet = oppslag.opprettet();
    return xml;
  }
}
