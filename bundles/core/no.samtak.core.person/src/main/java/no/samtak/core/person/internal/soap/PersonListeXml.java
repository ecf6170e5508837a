// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.soap;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.person.internal.person.PersonService;

/** What a search found, and whether there is more than is shown. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "PersonListe")
public final class PersonListeXml {
  @XmlElement(name = "person")
  private final List<PersonXml> rader = new ArrayList<>();

  private boolean flere;

  static PersonListeXml of(PersonService.Treff treff) {
    PersonListeXml xml = new PersonListeXml();
    treff.rader().forEach(b -> xml.rader.add(PersonXml.of(b)));
    xml.flere = treff.flere();
    return xml;
  }
}
