// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.soap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.tiltak.internal.tiltak.Registertiltak;
import no.samtak.platform.api.rest.Slice;
import org.jspecify.annotations.Nullable;

/** One part of the list as XML; {@code neste} is what to ask {@code etter} for the following. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "TiltakListe")
public final class TiltakListeXml {
  @XmlElement(name = "tiltak")
  private final List<TiltakXml> rader = new ArrayList<>();

  private @Nullable String neste;

  static TiltakListeXml av(Slice<Registertiltak> del) {
    TiltakListeXml xml = new TiltakListeXml();
    del.rows().stream().map(TiltakXml::av).forEach(xml.rader::add);
    xml.neste = del.next();
    return xml;
  }
}
