// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.soap;

import java.time.Instant;
import java.time.LocalDate;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import no.samtak.bolig.internal.boenhet.Akse;
import no.samtak.bolig.internal.boenhet.Hendelse;
import org.jspecify.annotations.Nullable;

/** A {@link Hendelse} as XML. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Hendelse")
public final class HendelseXml {
  private int nummer;

  @XmlElement(required = true)
  private @Nullable Akse akse;

  @XmlElement(required = true)
  private @Nullable String hendelse;

  private @Nullable String fra;
  private @Nullable String til;

  @XmlElement(required = true)
  @XmlSchemaType(name = "date")
  private @Nullable LocalDate dag;

  @XmlElement(required = true)
  @XmlSchemaType(name = "dateTime")
  private @Nullable Instant tid;

  @XmlElement(required = true)
  private @Nullable String bruker;

  private @Nullable String grunn;

  static HendelseXml of(Hendelse h) {
    HendelseXml xml = new HendelseXml();
    xml.nummer = h.nummer();
    xml.akse = h.akse();
    xml.hendelse = h.hendelse();
    xml.fra = h.fra();
    xml.til = h.til();
    xml.dag = h.dag();
    xml.tid = h.tid();
    xml.bruker = h.bruker();
    xml.grunn = h.grunn();
    return xml;
  }
}
