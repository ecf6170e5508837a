// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.soap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.tiltak.internal.krav.Krav;
import org.jspecify.annotations.Nullable;

/** What a tiltak requires, as XML. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Tjenestekrav")
public final class KravXml {
  @XmlElement(required = true)
  private @Nullable String tiltakId;

  @XmlElement(name = "tjeneste")
  private final List<String> tjenester = new ArrayList<>();

  private boolean fraPlanen;
  private long versjon;

  static KravXml av(Krav krav) {
    KravXml xml = new KravXml();
    xml.tiltakId = krav.tiltakId();
    xml.tjenester.addAll(krav.tjenester());
    xml.fraPlanen = krav.fraPlanen();
    xml.versjon = krav.versjon();
    return xml;
  }
}
