// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.soap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.arkiv.internal.sletting.Sletting;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/** A {@link Sletting} as XML; {@code hinder} is what is in the way of it now. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Sletting")
public final class SlettingXml {
  private static final Texts TEKSTER = Texts.of(SlettingXml.class.getClassLoader());

  @XmlElement(required = true)
  private @Nullable String id;

  @XmlElement(required = true)
  private @Nullable String modul;

  private @Nullable String kommune;

  @XmlElement(required = true)
  private @Nullable String tilstand;

  private @Nullable String arkivpakke;
  private long rader;
  private long personrader;

  @XmlElement(name = "hinder")
  private final List<String> hinder = new ArrayList<>();

  @XmlElement(required = true)
  private @Nullable String grunn;

  @XmlElement(required = true)
  private @Nullable String hvem;

  @XmlElement(required = true)
  private @Nullable Instant startet;

  private @Nullable Instant ferdig;

  static SlettingXml av(Sletting s, List<Text> hinder) {
    SlettingXml xml = new SlettingXml();
    xml.id = s.id();
    xml.modul = s.modul();
    xml.kommune = s.kommune().isEmpty() ? null : s.kommune();
    xml.tilstand = s.tilstand().name();
    xml.arkivpakke = s.arkivpakke();
    xml.rader = s.rader();
    xml.personrader = s.personrader();
    hinder.forEach(h -> xml.hinder.add(TEKSTER.get(Language.NB, h)));
    xml.grunn = s.grunn();
    xml.hvem = s.hvem();
    xml.startet = s.startet();
    xml.ferdig = s.ferdig();
    return xml;
  }
}
