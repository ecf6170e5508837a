// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.soap;

import java.time.Instant;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.utredning.internal.papir.Tekst;
import org.jspecify.annotations.Nullable;

/** A {@link Tekst} as XML; without {@code tiltakId} = of the paper as a whole. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Utredningstekst")
public final class TekstXml {
  private @Nullable String tiltakId;

  @XmlElement(required = true)
  private @Nullable String felt;

  private long nummer;

  @XmlElement(required = true)
  private @Nullable String tekst;

  @XmlElement(required = true)
  private @Nullable String av;

  @XmlElement(required = true)
  private @Nullable Instant tid;

  static TekstXml av(Tekst t) {
    TekstXml xml = new TekstXml();
    xml.tiltakId = t.tiltak().isEmpty() ? null : t.tiltak();
    xml.felt = t.felt().name();
    xml.nummer = t.nummer();
    xml.tekst = t.tekst();
    xml.av = t.av();
    xml.tid = t.tid();
    return xml;
  }
}
