// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.soap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.tiltak.internal.finans.Innfasing;
import org.jspecify.annotations.Nullable;

/** The years of an {@link Innfasing} as XML; amounts in 1000 kr. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Innfasing")
public final class InnfasingXml {
  @XmlElement(name = "aar")
  private final List<AarXml> aar = new ArrayList<>();

  static InnfasingXml av(Innfasing innfasing) {
    InnfasingXml xml = new InnfasingXml();
    innfasing.aar().forEach(a -> xml.aar.add(AarXml.av(a)));
    return xml;
  }

  /** A year. */
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(name = "Innfasingsaar")
  public static final class AarXml {
    private int aar;

    @XmlElement(required = true)
    private @Nullable BigDecimal behovTkr;

    private boolean minst;

    @XmlElement(required = true)
    private @Nullable BigDecimal egenandelTkr;

    @XmlElement(required = true)
    private @Nullable BigDecimal behovUtenTilskuddTkr;

    @XmlElement(required = true)
    private @Nullable BigDecimal eksterntTkr;

    private int ukjenteEksterne;
    private @Nullable BigDecimal endringTkr;

    static AarXml av(Innfasing.Aar sum) {
      AarXml xml = new AarXml();
      xml.aar = sum.aar();
      xml.behovTkr = sum.behov();
      xml.minst = sum.minst();
      xml.egenandelTkr = sum.egenandel();
      xml.behovUtenTilskuddTkr = sum.behovUtenTilskudd();
      xml.eksterntTkr = sum.eksternt();
      xml.ukjenteEksterne = sum.ukjenteEksterne();
      xml.endringTkr = sum.endring();
      return xml;
    }
  }
}
