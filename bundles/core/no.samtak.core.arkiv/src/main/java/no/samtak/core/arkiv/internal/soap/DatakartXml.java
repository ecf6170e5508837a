// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.soap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.arkiv.internal.kart.Bidrag;
import no.samtak.core.arkiv.internal.kart.Modulbilde;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/** A {@link Modulbilde} as XML. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Datakart")
public final class DatakartXml {
  private static final Texts TEKSTER = Texts.of(DatakartXml.class.getClassLoader());

  @XmlElement(required = true)
  private @Nullable String modul;

  @XmlElement(required = true)
  private @Nullable String navn;

  @XmlElement(required = true)
  private @Nullable String formal;

  @XmlElement(required = true)
  private @Nullable String versjon;

  @XmlElement(required = true)
  private @Nullable String stand;

  private boolean paNoden;
  private long rader;

  @XmlElement(name = "bidrag")
  private final List<String> bidrag = new ArrayList<>();

  @XmlElement(name = "tabell")
  private final List<KarttabellXml> tabeller = new ArrayList<>();

  @XmlElement(name = "kommune")
  private final List<KommuneraderXml> kommuner = new ArrayList<>();

  @XmlElement(name = "avvik")
  private final List<String> avvik = new ArrayList<>();

  static DatakartXml av(Modulbilde b) {
    DatakartXml xml = new DatakartXml();
    xml.modul = b.kart().modul();
    xml.navn = b.kart().navn().nb();
    xml.formal = b.kart().formal().nb();
    xml.versjon = b.kart().versjon();
    xml.stand = b.stand().name();
    xml.paNoden = b.paNoden();
    xml.rader = b.rader();
    b.kart().bidrag().stream().sorted().map(Bidrag::name).forEach(xml.bidrag::add);
    b.kart().tabeller().forEach(t -> xml.tabeller.add(KarttabellXml.av(t, b.rader(t))));
    b.kommuner().forEach(k -> xml.kommuner.add(KommuneraderXml.av(k)));
    b.avvik().forEach(a -> xml.avvik.add(TEKSTER.get(Language.NB, a)));
    return xml;
  }
}
