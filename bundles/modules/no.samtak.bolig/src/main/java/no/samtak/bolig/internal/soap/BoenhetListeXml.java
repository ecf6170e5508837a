// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.soap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.platform.api.rest.Slice;
import org.jspecify.annotations.Nullable;

/** A part of a list of dwellings, and the key of the next one. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "BoenhetListe")
public final class BoenhetListeXml {
  @XmlElement(name = "boenhet")
  private final List<BoenhetXml> rader = new ArrayList<>();

  private @Nullable String neste;

  static BoenhetListeXml of(Slice<BoenhetXml> del) {
    BoenhetListeXml xml = new BoenhetListeXml();
    xml.rader.addAll(del.rows());
    xml.neste = del.next();
    return xml;
  }
}
