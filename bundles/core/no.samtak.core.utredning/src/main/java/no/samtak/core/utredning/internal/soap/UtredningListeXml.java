// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.soap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.utredning.internal.register.Utredning;
import no.samtak.platform.api.rest.Slice;
import org.jspecify.annotations.Nullable;

/** One part of the list as XML; {@code neste} is what to ask {@code etter} for the following. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "UtredningListe")
public final class UtredningListeXml {
  @XmlElement(name = "utredning")
  private final List<UtredningXml> rader = new ArrayList<>();

  private @Nullable String neste;

  static UtredningListeXml av(Slice<Utredning> del) {
    UtredningListeXml xml = new UtredningListeXml();
    del.rows().stream().map(UtredningXml::av).forEach(xml.rader::add);
    xml.neste = del.next();
    return xml;
  }
}
