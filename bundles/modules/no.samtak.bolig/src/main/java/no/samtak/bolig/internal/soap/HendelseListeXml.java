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

/** A part of a history, and the key of the next one. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "HendelseListe")
public final class HendelseListeXml {
  @XmlElement(name = "hendelse")
  private final List<HendelseXml> rader = new ArrayList<>();

  private @Nullable String neste;

  static HendelseListeXml of(Slice<HendelseXml> del) {
    HendelseListeXml xml = new HendelseListeXml();
    xml.rader.addAll(del.rows());
    xml.neste = del.next();
    return xml;
  }
}
