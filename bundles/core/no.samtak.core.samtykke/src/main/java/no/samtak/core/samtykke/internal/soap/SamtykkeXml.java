// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.soap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.samtykke.internal.samtykke.Mottaker;
import no.samtak.core.samtykke.internal.samtykke.Samtykke;
import org.jspecify.annotations.Nullable;

/** A {@link Samtykke} as XML; the state is that of the business date. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Samtykke")
public final class SamtykkeXml {
  @XmlElement(required = true)
  private @Nullable String id;

  @XmlElement(required = true)
  private @Nullable String tilstand;

  @XmlElement(required = true)
  private @Nullable String mottakerslag;

  @XmlElement(required = true)
  private @Nullable String mottaker;

  @XmlElement(name = "kategori")
  private final List<String> kategorier = new ArrayList<>();

  @XmlElement(required = true)
  private @Nullable String dybde;

  @XmlElement(name = "formal")
  private final List<String> formal = new ArrayList<>();

  @XmlElement(required = true)
  private @Nullable LocalDate fra;

  @XmlElement(required = true)
  private @Nullable LocalDate til;

  private @Nullable String ikkeApnet;
  private @Nullable String form;

  static SamtykkeXml av(Samtykke s, LocalDate dag) {
    SamtykkeXml xml = new SamtykkeXml();
    Mottaker m = s.vilkar().mottaker();
    xml.id = s.id();
    xml.tilstand = s.tilstand(dag).name();
    xml.mottakerslag = m.slag().name();
    xml.mottaker = m.slag() == Mottaker.Slag.TJENESTE ? m.tjeneste() : m.navn();
    s.vilkar().kategorier().forEach(k -> xml.kategorier.add(k.name()));
    xml.dybde = s.vilkar().dybde().name();
    s.vilkar().formal().forEach(f -> xml.formal.add(f.name()));
    xml.fra = s.vilkar().fra();
    xml.til = s.vilkar().til();
    xml.ikkeApnet = s.vilkar().ikkeApnet().isEmpty() ? null : s.vilkar().ikkeApnet();
    xml.form = s.form() == null ? null : s.form().name();
    return xml;
  }
}
