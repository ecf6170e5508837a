// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.soap;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.arkiv.internal.kart.Modulbilde;
import org.jspecify.annotations.Nullable;

/** A kommune's rows as XML; {@code kommune} is empty for rows of no one kommune. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Kommunerader")
public final class KommuneraderXml {
  @XmlElement(required = true)
  private @Nullable String kommune;

  private long rader;
  private long personrader;

  static KommuneraderXml av(Modulbilde.Kommunerad k) {
    KommuneraderXml xml = new KommuneraderXml();
    xml.kommune = k.kommune();
    xml.rader = k.rader();
    xml.personrader = k.personrader();
    return xml;
  }
}
