// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.soap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.regnskap.internal.avvik.Avviksobjekt;
import no.samtak.core.regnskap.internal.avvik.Forklaring;
import no.samtak.core.regnskap.internal.avvik.MuligForklaring;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/** An object as XML; the sums are of the years with both budget and accounts. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Avviksobjekt")
public final class AvviksobjektXml {
  private static final Texts TEKSTER = Texts.of(AvviksobjektXml.class.getClassLoader());

  @XmlElement(required = true)
  private @Nullable String objekt;

  @XmlElement(required = true)
  private @Nullable String slag;

  @XmlElement(required = true)
  private @Nullable String navn;

  @XmlElement(required = true)
  private @Nullable String summerteAar;

  private @Nullable BigDecimal sumBudsjettKr;
  private @Nullable BigDecimal sumRegnskapKr;
  private @Nullable BigDecimal sumAvvikKr;

  @XmlElement(required = true)
  private @Nullable String forklaring;

  @XmlElement(name = "aar")
  private final List<AvviksaarXml> aarene = new ArrayList<>();

  @XmlElement(name = "muligForklaring")
  private final List<MuligForklaringXml> muligeForklaringer = new ArrayList<>();

  static AvviksobjektXml av(Avviksobjekt o, Map<String, Forklaring> forklaringer) {
    AvviksobjektXml xml = new AvviksobjektXml();
    xml.objekt = o.id();
    xml.slag = o.slag().name();
    xml.navn = o.navn();
    xml.summerteAar = Avviksobjekt.spenn(o.sammenlignbare());
    xml.sumBudsjettKr = o.sumBudsjett().orElse(null);
    xml.sumRegnskapKr = o.sumRegnskap().orElse(null);
    xml.sumAvvikKr = o.sumAvvik().orElse(null);
    xml.forklaring = tekst(forklaringer, o, 0);
    o.aar().stream()
        .map(a -> AvviksaarXml.av(a, tekst(forklaringer, o, a.aar())))
        .forEach(xml.aarene::add);
    o.muligeForklaringer().stream()
        .map(MuligForklaringXml::av)
        .forEach(xml.muligeForklaringer::add);
    return xml;
  }

  private static String tekst(Map<String, Forklaring> forklaringer, Avviksobjekt o, int aar) {
    Forklaring f = forklaringer.get(o.id() + "/" + aar);
    return f == null ? "" : f.tekst();
  }

  /** A possible explanation as XML. */
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(name = "MuligForklaring")
  public static final class MuligForklaringXml {
    @XmlElement(required = true)
    private @Nullable String slag;

    @XmlElement(required = true)
    private @Nullable BigDecimal oppgittKr;

    @XmlElement(required = true)
    private @Nullable BigDecimal beregnetKr;

    @XmlElement(required = true)
    private @Nullable String tekst;

    static MuligForklaringXml av(MuligForklaring m) {
      MuligForklaringXml xml = new MuligForklaringXml();
      xml.slag = m.slag().name();
      xml.oppgittKr = m.oppgitt();
      xml.beregnetKr = m.beregnet();
      xml.tekst = TEKSTER.get(Language.NB, m.tekst());
      return xml;
    }
  }
}
