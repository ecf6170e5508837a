// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.soap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.prosjekt.internal.oversikt.Prosjektoversikt;
import no.samtak.platform.api.rest.Slice;
import org.jspecify.annotations.Nullable;

/** One part of the list as XML; {@code neste} is what to ask {@code etter} for the following. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "ProsjektListe")
public final class ProsjektListeXml {
  @XmlElement(name = "prosjekt")
  private final List<ProsjektXml> rader = new ArrayList<>();

  private @Nullable String neste;

  static ProsjektListeXml av(Slice<Prosjektoversikt> del) {
    ProsjektListeXml xml = new ProsjektListeXml();
    del.rows().stream().map(ProsjektXml::av).forEach(xml.rader::add);
    xml.neste = del.next();
    return xml;
  }
}
