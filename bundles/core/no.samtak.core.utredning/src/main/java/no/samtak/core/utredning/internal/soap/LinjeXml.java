// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.soap;

import java.math.BigDecimal;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.utredning.internal.papir.Linje;
import no.samtak.core.utredning.internal.visning.Tallord;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Linje} as XML, protected; without {@code fra} and {@code til} = unknown or protected.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Utredningslinje")
public final class LinjeXml {
  @XmlElement(required = true)
  private @Nullable String tiltakId;

  @XmlElement(required = true)
  private @Nullable String del;

  @XmlElement(required = true)
  private @Nullable String slag;

  @XmlElement(required = true)
  private @Nullable String bidrag;

  @XmlElement(required = true)
  private @Nullable String nokkel;

  @XmlElement(required = true)
  private @Nullable String ledetekst;

  private @Nullable BigDecimal fra;

  private @Nullable BigDecimal til;

  @XmlElement(required = true)
  private @Nullable String enhet;

  private boolean minst;

  @XmlElement(required = true)
  private @Nullable String vern;

  @XmlElement(required = true)
  private @Nullable String vist;

  @XmlElement(required = true)
  private @Nullable String grad;

  @XmlElement(required = true)
  private @Nullable String kilde;

  @XmlElement(required = true)
  private @Nullable String lenke;

  @XmlElement(required = true)
  private @Nullable String inndeling;

  private boolean gjensidigUtelukkende;

  static LinjeXml av(String tiltakId, Linje l, Language sprak) {
    LinjeXml xml = new LinjeXml();
    xml.tiltakId = tiltakId;
    xml.del = l.del().name();
    xml.slag = l.slag().name();
    xml.bidrag = l.bidrag();
    xml.nokkel = l.nokkel();
    xml.ledetekst = l.ledetekst();
    xml.fra = l.fra();
    xml.til = l.til();
    xml.enhet = l.enhet();
    xml.minst = l.minst();
    xml.vern = l.vern().name();
    xml.vist = Tallord.verdi(l, sprak);
    xml.grad = l.grad().name();
    xml.kilde = l.kilde();
    xml.lenke = l.lenke();
    xml.inndeling = l.inndeling();
    xml.gjensidigUtelukkende = l.gjensidigUtelukkende();
    return xml;
  }
}
