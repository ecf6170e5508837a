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
import no.samtak.core.radar.internal.radar.Modulforslag;
import no.samtak.core.radar.internal.radar.Radarlinje;
import org.jspecify.annotations.Nullable;

/** A {@link Radarlinje} as XML: JAXB cannot write records. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Radarlinje")
public final class RadarlinjeXml {
  @XmlElement(required = true)
  private @Nullable LocalDate sisteDag;

  private long dagerIgjen;

  @XmlElement(required = true)
  private @Nullable String tiltakId;

  @XmlElement(required = true)
  private @Nullable String tiltak;

  private @Nullable String tilstand;

  @XmlElement(required = true)
  private @Nullable String ansvarlig;

  @XmlElement(required = true)
  private @Nullable String finansieringId;

  @XmlElement(required = true)
  private @Nullable String kilde;

  private @Nullable BigDecimal aarligKr;
  private boolean aarligMinst;

  @XmlElement(required = true)
  private @Nullable String dekning;

  private @Nullable LocalDate dekketTil;
  private @Nullable LocalDate truetFra;
  private boolean erTruet;
  private @Nullable Integer plasser;

  @XmlElement(name = "tapes")
  private final List<String> tapes = new ArrayList<>();

  @XmlElement(name = "modul")
  private final List<String> moduler = new ArrayList<>();

  private @Nullable LocalDate nesteFrist;

  static RadarlinjeXml av(Radarlinje linje) {
    RadarlinjeXml xml = new RadarlinjeXml();
    xml.sisteDag = linje.sisteDag();
    xml.dagerIgjen = linje.dagerIgjen();
    xml.tiltakId = linje.tiltakId();
    xml.tiltak = linje.tiltak();
    xml.tilstand = linje.tilstand() == null ? null : linje.tilstand().name();
    xml.ansvarlig = linje.ansvarlig();
    xml.finansieringId = linje.finansiering().id();
    xml.kilde = linje.finansiering().kilde();
    xml.aarligKr = linje.aarlig().kjent();
    xml.aarligMinst = linje.aarlig().minst();
    xml.dekning = linje.dekning().slag().name();
    xml.dekketTil = linje.dekning().til();
    xml.truetFra = linje.truetFra();
    xml.erTruet = linje.erTruet();
    xml.plasser = linje.plasser().antall();
    linje.tapes().stream().map(Radarlinje.Tap::tiltakId).forEach(xml.tapes::add);
    linje.moduler().stream().map(Modulforslag::modul).forEach(xml.moduler::add);
    xml.nesteFrist = linje.nesteFrist() == null ? null : linje.nesteFrist().dato();
    return xml;
  }
}
