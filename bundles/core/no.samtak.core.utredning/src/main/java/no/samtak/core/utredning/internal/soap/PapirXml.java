// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.soap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.utredning.internal.papir.Tekst;
import no.samtak.core.utredning.internal.papir.Tiltakspapir;
import no.samtak.core.utredning.internal.register.Papir;
import org.jspecify.annotations.Nullable;

/** A {@link Papir} as XML. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Utredningspapir")
public final class PapirXml {
  @XmlElement(required = true)
  private @Nullable UtredningXml utredning;

  @XmlElement(name = "tekst")
  private final List<TekstXml> tekster = new ArrayList<>();

  @XmlElement(name = "linje")
  private final List<LinjeXml> linjer = new ArrayList<>();

  static PapirXml av(Papir papir) {
    PapirXml xml = new PapirXml();
    xml.utredning = UtredningXml.av(papir.utredning());
    papir.skrevetSammendrag().map(TekstXml::av).ifPresent(xml.tekster::add);
    for (Tiltakspapir tiltak : papir.tiltak()) {
      tiltak.tekster().values().stream()
          .sorted(Comparator.comparing(Tekst::felt))
          .map(TekstXml::av)
          .forEach(xml.tekster::add);
      tiltak.alleLinjer().stream()
          .map(l -> LinjeXml.av(tiltak.tiltakId(), l, papir.utredning().sprak()))
          .forEach(xml.linjer::add);
    }
    return xml;
  }
}
