// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.soap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.arkiv.internal.pakke.Kontroll;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/** A {@link Kontroll} as XML. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Kontroll")
public final class KontrollXml {
  private static final Texts TEKSTER = Texts.of(KontrollXml.class.getClassLoader());

  @XmlElement(required = true)
  private @Nullable String svar;

  private @Nullable String feil;

  @XmlElement(name = "endretTabell")
  private final List<String> endret = new ArrayList<>();

  static KontrollXml av(Kontroll k) {
    KontrollXml xml = new KontrollXml();
    xml.svar = k.svar().name();
    xml.feil = k.feil() == null ? null : TEKSTER.get(Language.NB, k.feil());
    k.forskjeller().forEach(f -> xml.endret.add(f.tabell()));
    return xml;
  }
}
