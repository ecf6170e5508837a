// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.soap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.radar.internal.frist.Fristlinje;
import no.samtak.platform.api.rest.Slice;
import org.jspecify.annotations.Nullable;

/** One part of the list as XML; {@code neste} is what to ask {@code etter} for the following. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "FristListe")
public final class FristListeXml {
  @XmlElement(name = "frist")
  private final List<FristXml> rader = new ArrayList<>();

  @XmlElement(name = "mangler")
  private final List<String> mangler = new ArrayList<>();

  private @Nullable String neste;

  static FristListeXml av(Slice<Fristlinje> del, List<String> feilet) {
    FristListeXml xml = new FristListeXml();
    del.rows().stream().map(FristXml::av).forEach(xml.rader::add);
    xml.mangler.addAll(feilet);
    xml.neste = del.next();
    return xml;
  }
}
