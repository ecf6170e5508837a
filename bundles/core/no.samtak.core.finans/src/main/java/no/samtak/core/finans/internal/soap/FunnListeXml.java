// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.soap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.finans.internal.register.Funn;
import no.samtak.platform.api.rest.Slice;
import org.jspecify.annotations.Nullable;

/** One part of the list as XML; {@code neste} is what to ask {@code etter} for the following. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "FunnListe")
public final class FunnListeXml {
  @XmlElement(name = "funn")
  private final List<FunnXml> rader = new ArrayList<>();

  private @Nullable String neste;

  static FunnListeXml av(Slice<Funn> del) {
    FunnListeXml xml = new FunnListeXml();
    del.rows().stream().map(FunnXml::av).forEach(xml.rader::add);
    xml.neste = del.next();
    return xml;
  }
}
