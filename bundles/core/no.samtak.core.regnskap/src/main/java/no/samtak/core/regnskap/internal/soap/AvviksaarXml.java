// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.soap;

import java.math.BigDecimal;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.regnskap.internal.avvik.Aarsavvik;
import org.jspecify.annotations.Nullable;

/** A year as XML; an amount that is not there is not known. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Avviksaar")
public final class AvviksaarXml {
  private int aar;
  private @Nullable BigDecimal tilskuddKr;
  private @Nullable BigDecimal egenandelKr;
  private @Nullable BigDecimal budsjettKr;
  private @Nullable BigDecimal regnskapKr;
  private @Nullable BigDecimal avvikKr;

  @XmlElement(required = true)
  private @Nullable String skille;

  private @Nullable BigDecimal minstKr;
  private @Nullable BigDecimal fellesKr;
  private @Nullable BigDecimal inntektBudsjettKr;
  private @Nullable BigDecimal inntektRegnskapKr;

  @XmlElement(required = true)
  private @Nullable String merknad;

  @XmlElement(required = true)
  private @Nullable String forklaring;

  static AvviksaarXml av(Aarsavvik a, String forklaring) {
    AvviksaarXml xml = new AvviksaarXml();
    xml.aar = a.aar();
    xml.tilskuddKr = a.tilskudd();
    xml.egenandelKr = a.egenandel();
    xml.budsjettKr = a.budsjett();
    xml.regnskapKr = a.regnskap();
    xml.avvikKr = a.avvik();
    xml.skille = a.skille().name();
    xml.minstKr = a.minst();
    xml.fellesKr = a.felles();
    xml.inntektBudsjettKr = a.inntektBudsjett();
    xml.inntektRegnskapKr = a.inntektRegnskap();
    xml.merknad = a.merknad();
    xml.forklaring = forklaring;
    return xml;
  }
}
