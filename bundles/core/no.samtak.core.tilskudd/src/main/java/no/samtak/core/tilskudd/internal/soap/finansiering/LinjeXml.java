// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.soap.finansiering;

import java.math.BigDecimal;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.api.finansiering.Finansiering.Aarsbelop;
import org.jspecify.annotations.Nullable;

/** An amount of a year as XML; one that is unknown is left out. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Linje")
public final class LinjeXml {
  private int aar;

  @XmlElement(required = true)
  private @Nullable String betaler;

  private @Nullable BigDecimal belopKr;

  static LinjeXml av(Aarsbelop belop) {
    LinjeXml xml = new LinjeXml();
    xml.aar = belop.aar();
    xml.betaler = belop.betaler().name();
    xml.belopKr = belop.belopKr();
    return xml;
  }
}
