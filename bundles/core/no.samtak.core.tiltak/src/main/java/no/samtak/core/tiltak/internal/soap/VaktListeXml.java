// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.soap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.tiltak.internal.vakt.Port;
import no.samtak.core.tiltak.internal.vakt.Vaktsvar;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;

/** What stands in the way of each change that can come next, as XML. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Vaktliste")
public final class VaktListeXml {
  @XmlElement(name = "vakt")
  private final List<VaktXml> rader = new ArrayList<>();

  static VaktListeXml av(List<Port> porter) {
    VaktListeXml xml = new VaktListeXml();
    porter.forEach(p -> p.svar().forEach(s -> xml.rader.add(VaktXml.av(p, s))));
    return xml;
  }

  /** What a guard says; {@code mangler} in bokmål. */
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(name = "Tiltaksvakt")
  public static final class VaktXml {
    @XmlElement(required = true)
    private @Nullable String hendelse;

    @XmlElement(required = true)
    private @Nullable String til;

    @XmlElement(required = true)
    private @Nullable String vakt;

    @XmlElement(required = true)
    private @Nullable String stand;

    private boolean stopper;

    @XmlElement(name = "mangler")
    private final List<String> mangler = new ArrayList<>();

    static VaktXml av(Port port, Vaktsvar svar) {
      VaktXml xml = new VaktXml();
      xml.hendelse = port.hendelse().name();
      xml.til = port.hendelse().til().name();
      xml.vakt = svar.id();
      xml.stand = svar.stand().name();
      xml.stopper = svar.stopper();
      svar.mangler().forEach(m -> xml.mangler.add(m.in(Language.NB)));
      return xml;
    }
  }
}
