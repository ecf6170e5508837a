// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.soap.giver;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.tilskudd.internal.giver.Giverrad;
import no.samtak.platform.api.rest.Slice;
import org.jspecify.annotations.Nullable;

/** One part of the list as XML; {@code neste} is what to ask {@code etter} for the following. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "FinansieringskildeListe")
public final class GiverListeXml {
  @XmlElement(name = "finansieringskilde")
  private final List<GiverXml> rader = new ArrayList<>();

  private @Nullable String neste;

  static GiverListeXml av(Slice<Giverrad> del) {
    GiverListeXml xml = new GiverListeXml();
    del.rows().stream().map(GiverXml::av).forEach(xml.rader::add);
    xml.neste = del.next();
    return xml;
  }
}
