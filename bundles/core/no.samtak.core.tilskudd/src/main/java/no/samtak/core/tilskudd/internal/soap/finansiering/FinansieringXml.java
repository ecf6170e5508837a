// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.soap.finansiering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.tilskudd.internal.finansiering.Finansieringsinnhold;
import no.samtak.core.tilskudd.internal.finansiering.Registrert;
import no.samtak.core.tilskudd.internal.ordning.Ordningsbrudd;
import no.samtak.core.tilskudd.internal.soap.ordning.OrdningsbruddXml;
import org.jspecify.annotations.Nullable;

/** A funding as XML; what is unknown is left out. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Finansiering")
public final class FinansieringXml {
  @XmlElement(required = true)
  private @Nullable String id;

  private boolean fraPlanen;

  @XmlElement(required = true)
  private @Nullable String tiltakId;

  @XmlElement(required = true)
  private @Nullable String kilde;

  @XmlElement(required = true)
  private @Nullable String ordning;

  @XmlElement(required = true)
  private @Nullable String tilstand;

  private @Nullable LocalDate fra;
  private @Nullable LocalDate til;

  @XmlElement(name = "linje")
  private final List<LinjeXml> linjer = new ArrayList<>();

  @XmlElement(name = "tapesMed")
  private final List<String> tapesMed = new ArrayList<>();

  @XmlElement(name = "ordningsbrudd")
  private final List<OrdningsbruddXml> ordningsbrudd = new ArrayList<>();

  private long versjon;

  static FinansieringXml av(Registrert f) {
    Finansieringsinnhold i = f.innhold();
    FinansieringXml xml = new FinansieringXml();
    xml.id = f.id();
    xml.fraPlanen = f.fraPlanen();
    xml.tiltakId = i.tiltakId();
    xml.kilde = i.kilde();
    xml.ordning = f.ordning();
    xml.tilstand = f.tilstand().name();
    xml.fra = i.fra();
    xml.til = i.til();
    i.linjer().stream().map(LinjeXml::av).forEach(xml.linjer::add);
    xml.tapesMed.addAll(i.tapesMed());
    xml.versjon = f.versjon();
    return xml;
  }

  /** With where it is not as its scheme says. */
  FinansieringXml med(List<Ordningsbrudd> brudd) {
    brudd.stream().map(OrdningsbruddXml::av).forEach(ordningsbrudd::add);
    return this;
  }
}
