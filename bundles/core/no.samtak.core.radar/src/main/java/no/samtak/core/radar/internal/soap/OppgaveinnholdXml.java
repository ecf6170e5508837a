// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.soap;

import java.time.LocalDate;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.radar.internal.oppgave.Oppgaveinnhold;
import org.jspecify.annotations.Nullable;

/** An {@link Oppgaveinnhold} as XML. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Oppgaveinnhold")
public final class OppgaveinnholdXml {
  @XmlElement(required = true)
  private @Nullable String hva;

  @XmlElement(required = true)
  private @Nullable LocalDate frist;

  @XmlElement(required = true)
  private @Nullable String ansvarlig;

  private @Nullable String tiltakId;

  static OppgaveinnholdXml av(Oppgaveinnhold innhold) {
    OppgaveinnholdXml xml = new OppgaveinnholdXml();
    xml.hva = innhold.hva();
    xml.frist = innhold.frist();
    xml.ansvarlig = innhold.ansvarlig();
    xml.tiltakId = innhold.tiltakId();
    return xml;
  }

  Oppgaveinnhold somInnhold() {
    return new Oppgaveinnhold(hva, frist, ansvarlig, tiltakId);
  }
}
