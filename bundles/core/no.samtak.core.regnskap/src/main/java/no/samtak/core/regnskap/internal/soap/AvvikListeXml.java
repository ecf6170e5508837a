// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.soap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.regnskap.internal.avvik.Avviksobjekt;
import no.samtak.core.regnskap.internal.avvik.Forklaring;
import no.samtak.platform.api.rest.Slice;
import org.jspecify.annotations.Nullable;

/** One part of the list as XML; {@code neste} is what to ask {@code etter} for the following. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "AvvikListe")
public final class AvvikListeXml {
  @XmlElement(name = "avvik")
  private final List<AvviksobjektXml> rader = new ArrayList<>();

  private @Nullable String neste;

  static AvvikListeXml av(Slice<Avviksobjekt> del, Map<String, Forklaring> forklaringer) {
    AvvikListeXml xml = new AvvikListeXml();
    del.rows().stream().map(o -> AvviksobjektXml.av(o, forklaringer)).forEach(xml.rader::add);
    xml.neste = del.next();
    return xml;
  }
}
