// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.soap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.arkiv.internal.kart.Karttabell;
import org.jspecify.annotations.Nullable;

/** A table of a data map as XML. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Karttabell")
public final class KarttabellXml {
  @XmlElement(required = true)
  private @Nullable String skjema;

  @XmlElement(required = true)
  private @Nullable String tabell;

  @XmlElement(required = true)
  private @Nullable String innhold;

  @XmlElement(required = true)
  private @Nullable String personer;

  private @Nullable String kommunekolonne;

  @XmlElement(name = "rekkefolge")
  private final List<String> rekkefolge = new ArrayList<>();

  @XmlElement(required = true)
  private @Nullable String oppbevaring;

  private @Nullable Integer oppbevaringAar;
  private long rader;

  static KarttabellXml av(Karttabell t, long rader) {
    KarttabellXml xml = new KarttabellXml();
    xml.skjema = t.skjema();
    xml.tabell = t.tabell();
    xml.innhold = t.innhold().nb();
    xml.personer = t.personer().name();
    xml.kommunekolonne = t.kommunekolonne();
    xml.rekkefolge.addAll(t.rekkefolge());
    xml.oppbevaring = t.oppbevaring().nb();
    xml.oppbevaringAar = t.oppbevaringAar();
    xml.rader = rader;
    return xml;
  }
}
