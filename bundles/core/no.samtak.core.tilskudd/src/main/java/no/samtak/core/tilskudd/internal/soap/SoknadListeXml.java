// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.soap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.tilskudd.internal.soknad.Soknad;
import no.samtak.platform.api.rest.Slice;
import org.jspecify.annotations.Nullable;

/** One part of the list as XML; {@code neste} is what to ask {@code etter} for the following. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "SoknadListe")
public final class SoknadListeXml {
  @XmlElement(name = "soknad")
  private final List<SoknadXml> rader = new ArrayList<>();

  private @Nullable String neste;

  static SoknadListeXml av(Slice<Soknad> del) {
    SoknadListeXml xml = new SoknadListeXml();
    del.rows().stream().map(SoknadXml::av).forEach(xml.rader::add);
    xml.neste = del.next();
    return xml;
  }
}
