// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.soap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.radar.internal.oppgave.Oppgave;
import no.samtak.platform.api.rest.Slice;
import org.jspecify.annotations.Nullable;

/** One part of the list as XML; {@code neste} is what to ask {@code etter} for the following. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "OppgaveListe")
public final class OppgaveListeXml {
  @XmlElement(name = "oppgave")
  private final List<OppgaveXml> rader = new ArrayList<>();

  private @Nullable String neste;

  static OppgaveListeXml av(Slice<Oppgave> del) {
    OppgaveListeXml xml = new OppgaveListeXml();
    del.rows().stream().map(OppgaveXml::av).forEach(xml.rader::add);
    xml.neste = del.next();
    return xml;
  }

  List<OppgaveXml> rader() {
    return List.copyOf(rader);
  }
}
