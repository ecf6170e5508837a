// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.soap;

import java.time.Instant;
import java.time.LocalDate;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.radar.internal.oppgave.Oppgave;
import org.jspecify.annotations.Nullable;

/** An {@link Oppgave} as XML; {@code ferdig} is left out where it is not done. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Oppgave")
public final class OppgaveXml {
  @XmlElement(required = true)
  private @Nullable String id;

  @XmlElement(required = true)
  private @Nullable String hva;

  @XmlElement(required = true)
  private @Nullable LocalDate frist;

  @XmlElement(required = true)
  private @Nullable String ansvarlig;

  @XmlElement(required = true)
  private @Nullable String tiltakId;

  private @Nullable Instant ferdig;

  @XmlElement(required = true)
  private @Nullable String ferdigAv;

  @XmlElement(required = true)
  private @Nullable Instant opprettet;

  @XmlElement(required = true)
  private @Nullable String opprettetAv;

  private long versjon;

  static OppgaveXml av(Oppgave o) {
    OppgaveXml xml = new OppgaveXml();
    xml.id = o.id();
    xml.hva = o.hva();
    xml.frist = o.frist();
    xml.ansvarlig = o.ansvarlig();
    xml.tiltakId = o.tiltakId();
    xml.ferdig = o.ferdig();
    xml.ferdigAv = o.ferdigAv();
    xml.opprettet = o.opprettet();
    xml.opprettetAv = o.opprettetAv();
    xml.versjon = o.versjon();
    return xml;
  }

  String id() {
    return id == null ? "" : id;
  }

  String hva() {
    return hva == null ? "" : hva;
  }

  boolean erFerdig() {
    return ferdig != null;
  }

  long versjon() {
    return versjon;
  }
}
