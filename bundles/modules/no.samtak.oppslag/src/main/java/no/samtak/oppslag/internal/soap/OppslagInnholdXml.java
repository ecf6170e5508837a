// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal.soap;

import java.time.LocalDate;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import no.samtak.oppslag.internal.OppslagInnhold;
import org.jspecify.annotations.Nullable;

/** An {@link OppslagInnhold} as XML. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "OppslagInnhold")
public final class OppslagInnholdXml {
  @XmlElement(required = true)
  private @Nullable String tittel;

  @XmlElement(required = true)
  private @Nullable String tekst;

  @XmlElement(required = true)
  @XmlSchemaType(name = "date")
  private @Nullable LocalDate fra;

  @XmlSchemaType(name = "date")
  private @Nullable LocalDate til;

  private @Nullable Boolean viktig;

  OppslagInnhold toInnhold() {
    return new OppslagInnhold(tittel, tekst, fra, til, viktig);
  }
}
