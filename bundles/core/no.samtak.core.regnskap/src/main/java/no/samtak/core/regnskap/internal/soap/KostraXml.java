// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.soap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.regnskap.internal.kostra.Kostralinje;
import no.samtak.core.regnskap.internal.kostra.Kostratabeller;
import no.samtak.core.regnskap.internal.kostra.Kostratall;
import org.jspecify.annotations.Nullable;

/** The figures of a function in a year as XML; an amount that is not there is not known. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Kostra")
public final class KostraXml {
  private int aar;

  @XmlElement(required = true)
  private @Nullable String funksjon;

  @XmlElement(required = true)
  private @Nullable String navn;

  @XmlElement(required = true)
  private @Nullable String fortegn;

  private @Nullable BigDecimal bruttoKr;
  private @Nullable BigDecimal nettoKr;
  private @Nullable Integer innbyggere;
  private @Nullable BigDecimal bruttoPerInnbyggerKr;
  private @Nullable BigDecimal nettoPerInnbyggerKr;

  @XmlElement(name = "linje")
  private final List<KostralinjeXml> linjer = new ArrayList<>();

  static KostraXml av(Kostratall t) {
    KostraXml xml = new KostraXml();
    xml.aar = t.aar();
    xml.funksjon = t.funksjon();
    xml.navn = t.navn();
    xml.fortegn = t.fortegn().name();
    xml.bruttoKr = t.brutto();
    xml.nettoKr = t.netto();
    xml.innbyggere = t.innbyggere();
    xml.bruttoPerInnbyggerKr = t.bruttoPerInnbygger();
    xml.nettoPerInnbyggerKr = t.nettoPerInnbygger();
    t.linjer().stream().map(KostralinjeXml::av).forEach(xml.linjer::add);
    return xml;
  }

  /** An art of the computation as XML. */
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(name = "Kostralinje")
  public static final class KostralinjeXml {
    @XmlElement(required = true)
    private @Nullable String tall;

    @XmlElement(required = true)
    private @Nullable String art;

    @XmlElement(required = true)
    private @Nullable String navn;

    @XmlElement(required = true)
    private @Nullable BigDecimal belopKr;

    private long posteringer;

    static KostralinjeXml av(Kostralinje l) {
      KostralinjeXml xml = new KostralinjeXml();
      xml.tall = l.tall().name();
      xml.art = Kostratabeller.art(l.art());
      xml.navn = l.navn();
      xml.belopKr = l.belop();
      xml.posteringer = l.posteringer();
      return xml;
    }
  }
}
