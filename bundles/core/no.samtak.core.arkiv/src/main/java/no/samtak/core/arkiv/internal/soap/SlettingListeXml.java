// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.soap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.arkiv.internal.sletting.Sletting;
import no.samtak.platform.api.rest.Slice;
import org.jspecify.annotations.Nullable;

/** One part of the purges as XML; {@code neste} is what to ask {@code etter} for the next. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "SlettingListe")
public final class SlettingListeXml {
  @XmlElement(name = "sletting")
  private final List<SlettingXml> rader = new ArrayList<>();

  private @Nullable String neste;

  static SlettingListeXml av(Slice<Sletting> del) {
    SlettingListeXml xml = new SlettingListeXml();
    del.rows().forEach(s -> xml.rader.add(SlettingXml.av(s, List.of())));
    xml.neste = del.next();
    return xml;
  }
}
