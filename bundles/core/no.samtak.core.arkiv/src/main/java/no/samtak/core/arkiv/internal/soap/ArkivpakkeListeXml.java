// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.soap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke;
import no.samtak.platform.api.rest.Slice;
import org.jspecify.annotations.Nullable;

/** One part of the packages as XML; {@code neste} is what to ask {@code etter} for the next. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ArkivpakkeListe")
public final class ArkivpakkeListeXml {
  @XmlElement(name = "arkivpakke")
  private final List<ArkivpakkeXml> rader = new ArrayList<>();

  private @Nullable String neste;

  static ArkivpakkeListeXml av(Slice<Arkivpakke> del) {
    ArkivpakkeListeXml xml = new ArkivpakkeListeXml();
    del.rows().forEach(p -> xml.rader.add(ArkivpakkeXml.av(p)));
    xml.neste = del.next();
    return xml;
  }
}
