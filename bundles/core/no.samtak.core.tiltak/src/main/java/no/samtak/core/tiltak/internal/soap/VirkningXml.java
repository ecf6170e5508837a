// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.soap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.tiltak.internal.kjede.Virkning;
import org.jspecify.annotations.Nullable;

/** Whom it hits when a tiltak closes, as XML; the nearest first. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Virkninger")
public final class VirkningXml {
  @XmlElement(name = "berort")
  private final List<BerortXml> rader = new ArrayList<>();

  static VirkningXml av(Virkning virkning) {
    VirkningXml xml = new VirkningXml();
    virkning.berorte().stream().map(BerortXml::av).forEach(xml.rader::add);
    return xml;
  }

  /** One who is hit; {@code vei} are the slugs from the one that closes to this one. */
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(name = "BerortTiltak")
  public static final class BerortXml {
    @XmlElement(required = true)
    private @Nullable String tiltakId;

    private int avstand;

    @XmlElement(required = true)
    private @Nullable String slag;

    @XmlElement(name = "vei")
    private final List<String> vei = new ArrayList<>();

    static BerortXml av(Virkning.Berort berort) {
      BerortXml xml = new BerortXml();
      xml.tiltakId = berort.tiltakId();
      xml.avstand = berort.avstand();
      xml.slag = berort.siste().kant().slag().name();
      xml.vei.add(berort.vei().get(0).fra());
      berort.vei().forEach(l -> xml.vei.add(l.til()));
      return xml;
    }
  }
}
