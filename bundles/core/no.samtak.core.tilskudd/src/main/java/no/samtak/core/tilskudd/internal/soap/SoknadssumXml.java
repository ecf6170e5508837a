// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.soap;

import java.math.BigDecimal;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.tilskudd.internal.soknad.Soknadssum;
import org.jspecify.annotations.Nullable;

/** A {@link Soknadssum} as XML. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Soknadssum")
public final class SoknadssumXml {
  private long soknader;

  @XmlElement(required = true)
  private @Nullable BigDecimal soktKr;

  private long ukjentSokt;
  private long tilsagn;

  @XmlElement(required = true)
  private @Nullable BigDecimal tilsagnKr;

  private long ukjentTilsagn;
  private long utenSvar;
  private long tilsagnOverSoknad;

  static SoknadssumXml av(Soknadssum sum) {
    SoknadssumXml xml = new SoknadssumXml();
    xml.soknader = sum.soknader();
    xml.soktKr = sum.soktKr();
    xml.ukjentSokt = sum.ukjentSokt();
    xml.tilsagn = sum.tilsagn();
    xml.tilsagnKr = sum.tilsagnKr();
    xml.ukjentTilsagn = sum.ukjentTilsagn();
    xml.utenSvar = sum.utenSvar();
    xml.tilsagnOverSoknad = sum.tilsagnOverSoknad();
    return xml;
  }
}
