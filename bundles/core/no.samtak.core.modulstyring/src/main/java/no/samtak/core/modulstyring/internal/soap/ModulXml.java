// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.soap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.modulstyring.internal.tilstand.Modulstand;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;

/** A {@link Modulstand} as XML. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Modul")
public final class ModulXml {
  @XmlElement(required = true)
  private @Nullable String modul;

  @XmlElement(required = true)
  private @Nullable String navn;

  private @Nullable String versjon;

  @XmlElement(required = true)
  private @Nullable String tilstand;

  private boolean onsket;
  private @Nullable LocalDate tilOgMed;

  @XmlElement(required = true)
  private @Nullable String grunn;

  @XmlElement(name = "tiltak")
  private final List<String> tiltak = new ArrayList<>();

  private @Nullable LocalDate deaktiveresFra;
  private @Nullable String venterPa;

  static ModulXml av(Modulstand m) {
    ModulXml xml = new ModulXml();
    xml.modul = m.status().modul();
    xml.navn = m.navn().in(Language.NB);
    xml.versjon = m.modulversjon();
    xml.tilstand = m.status().tilstand().name();
    xml.onsket = m.status().onsket();
    xml.tilOgMed = m.status().tilOgMed();
    xml.grunn = m.status().grunn().in(Language.NB);
    xml.tiltak.addAll(m.status().tiltak());
    xml.deaktiveresFra = m.deaktiveresFra();
    xml.venterPa = m.venterPa() == null ? null : m.venterPa().in(Language.NB);
    return xml;
  }
}
