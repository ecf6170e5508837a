// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal.soap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.oppslag.internal.Oppslag;
import no.samtak.platform.api.rest.Slice;
import org.jspecify.annotations.Nullable;

/** One part of the list as XML. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "OppslagListe")
public final class OppslagListeXml {
  @XmlElement(name = "oppslag")
  private final List<OppslagXml> rader = new ArrayList<>();

  private @Nullable String neste;

  static OppslagListeXml of(Slice<Oppslag> del) {
    OppslagListeXml xml = new OppslagListeXml();
    del.rows().stream().map(OppslagXml::of).forEach(xml.rader::add);
    xml.neste = del.next();
    return xml;
  }
}
