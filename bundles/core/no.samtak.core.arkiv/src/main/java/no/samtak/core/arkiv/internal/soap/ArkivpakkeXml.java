// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.soap;

import java.time.Instant;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.arkiv.internal.pakke.Arkivpakke;
import org.jspecify.annotations.Nullable;

/** An {@link Arkivpakke} as XML: where it is and its sum, never its content. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Arkivpakke")
public final class ArkivpakkeXml {
  @XmlElement(required = true)
  private @Nullable String id;

  @XmlElement(required = true)
  private @Nullable String modul;

  private @Nullable String kommune;

  @XmlElement(required = true)
  private @Nullable String tilstand;

  @XmlElement(required = true)
  private @Nullable String node;

  @XmlElement(required = true)
  private @Nullable String fil;

  @XmlElement(required = true)
  private @Nullable String sha512;

  private long bytes;
  private long rader;

  @XmlElement(required = true)
  private @Nullable String grunn;

  @XmlElement(required = true)
  private @Nullable String hvem;

  @XmlElement(required = true)
  private @Nullable Instant startet;

  private @Nullable Instant ferdig;
  private @Nullable Instant kontrollert;
  private @Nullable String kontroll;

  static ArkivpakkeXml av(Arkivpakke p) {
    ArkivpakkeXml xml = new ArkivpakkeXml();
    xml.id = p.id();
    xml.modul = p.modul();
    xml.kommune = p.kommune().isEmpty() ? null : p.kommune();
    xml.tilstand = p.tilstand().name();
    xml.node = p.node();
    xml.fil = p.fil();
    xml.sha512 = p.sha512();
    xml.bytes = p.bytes();
    xml.rader = p.radsum();
    xml.grunn = p.grunn();
    xml.hvem = p.hvem();
    xml.startet = p.startet();
    xml.ferdig = p.ferdig();
    xml.kontrollert = p.kontrollert();
    xml.kontroll = p.kontroll() == null ? null : p.kontroll().name();
    return xml;
  }
}
