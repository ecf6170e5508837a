// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.soap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.radar.internal.radar.Radar;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/** A {@link Radar} as XML. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Radar")
public final class RadarXml {
  @XmlElement(required = true)
  private @Nullable LocalDate idag;

  @XmlElement(required = true)
  private @Nullable LocalDate til;

  private int maaneder;
  private @Nullable BigDecimal altKr;
  private boolean altMinst;
  private @Nullable BigDecimal udekketKr;
  private boolean udekketMinst;

  @XmlElement(name = "linje")
  private final List<RadarlinjeXml> linjer = new ArrayList<>();

  @XmlElement(name = "mangel")
  private final List<String> mangler = new ArrayList<>();

  static RadarXml av(Radar radar, Texts tekster) {
    RadarXml xml = new RadarXml();
    xml.idag = radar.idag();
    xml.til = radar.til();
    xml.maaneder = radar.maaneder();
    xml.altKr = radar.alt().kjent();
    xml.altMinst = radar.alt().minst();
    xml.udekketKr = radar.udekket().kjent();
    xml.udekketMinst = radar.udekket().minst();
    radar.linjer().stream().map(RadarlinjeXml::av).forEach(xml.linjer::add);
    radar.mangler().stream()
        .map(m -> tekster.get(Language.NB, m.tekst()))
        .forEach(xml.mangler::add);
    return xml;
  }
}
