// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.soap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.tiltak.internal.kjede.Lenke;
import org.jspecify.annotations.Nullable;

/** The links of tiltakskjeder as XML. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Lenkeliste")
public final class LenkeListeXml {
  @XmlElement(name = "lenke")
  private final List<LenkeXml> rader = new ArrayList<>();

  static LenkeListeXml av(List<Lenke> lenker) {
    LenkeListeXml xml = new LenkeListeXml();
    lenker.stream().map(LenkeXml::av).forEach(xml.rader::add);
    return xml;
  }

  /** A link. */
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(name = "Tiltakslenke")
  public static final class LenkeXml {
    @XmlElement(required = true)
    private @Nullable String id;

    @XmlElement(required = true)
    private @Nullable String fra;

    @XmlElement(required = true)
    private @Nullable String til;

    @XmlElement(required = true)
    private @Nullable String slag;

    @XmlElement(required = true)
    private @Nullable String hva;

    @XmlElement(required = true)
    private @Nullable String virkning;

    static LenkeXml av(Lenke lenke) {
      LenkeXml xml = new LenkeXml();
      xml.id = lenke.id();
      xml.fra = lenke.fra();
      xml.til = lenke.til();
      xml.slag = lenke.slag().name();
      xml.hva = lenke.hva();
      xml.virkning = lenke.virkning();
      return xml;
    }
  }
}
