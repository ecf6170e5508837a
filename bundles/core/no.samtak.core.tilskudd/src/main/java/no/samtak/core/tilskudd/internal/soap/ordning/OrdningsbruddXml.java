// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.soap.ordning;

import java.math.BigDecimal;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.tilskudd.internal.ordning.Ordningsbrudd;
import org.jspecify.annotations.Nullable;

/** An {@link Ordningsbrudd} as XML; {@code er} is left out where nothing is registered. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Ordningsbrudd")
public final class OrdningsbruddXml {
  @XmlElement(required = true)
  private @Nullable String regel;

  @XmlElement(required = true)
  private @Nullable BigDecimal krav;

  private @Nullable BigDecimal er;

  /** It as XML. */
  public static OrdningsbruddXml av(Ordningsbrudd brudd) {
    OrdningsbruddXml xml = new OrdningsbruddXml();
    xml.regel = brudd.regel().name();
    xml.krav = brudd.krav();
    xml.er = brudd.er();
    return xml;
  }
}
