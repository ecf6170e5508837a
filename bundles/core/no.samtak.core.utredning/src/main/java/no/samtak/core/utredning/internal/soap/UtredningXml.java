// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.soap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.utredning.internal.register.Utredning;
import org.jspecify.annotations.Nullable;

/** A {@link Utredning} as XML: JAXB cannot write records. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Utredning")
public final class UtredningXml {
  @XmlElement(required = true)
  private @Nullable String id;

  private int utgave;

  @XmlElement(required = true)
  private @Nullable String tittel;

  @XmlElement(required = true)
  private @Nullable String sprak;

  @XmlElement(required = true)
  private @Nullable LocalDate dato;

  @XmlElement(required = true)
  private @Nullable String tilstand;

  @XmlElement(name = "tiltak")
  private final List<String> tiltak = new ArrayList<>();

  private @Nullable Instant ferdig;

  @XmlElement(required = true)
  private @Nullable String ferdigAv;

  private long versjon;

  static UtredningXml av(Utredning u) {
    UtredningXml xml = new UtredningXml();
    xml.id = u.id();
    xml.utgave = u.utgave();
    xml.tittel = u.tittel();
    xml.sprak = u.sprak().code();
    xml.dato = u.dato();
    xml.tilstand = u.tilstand().name();
    u.tiltak().forEach(t -> xml.tiltak.add(t.tiltakId()));
    xml.ferdig = u.ferdig();
    xml.ferdigAv = u.ferdigAv();
    xml.versjon = u.versjon();
    return xml;
  }
}
