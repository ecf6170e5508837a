// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.soap;

import java.time.LocalDate;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Grunnlag;
import no.samtak.core.person.internal.person.Gradering;
import no.samtak.core.person.internal.person.Malform;
import no.samtak.core.person.internal.person.Personalia;
import no.samtak.core.person.internal.person.Personbilde;
import org.jspecify.annotations.Nullable;

/** A {@link Personbilde} as XML: as deep as was asked for; what is below is left out. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Person")
public final class PersonXml {
  @XmlElement(required = true)
  private @Nullable String id;

  @XmlElement(required = true)
  private @Nullable String tjeneste;

  private @Nullable String visningsnavn;

  @XmlSchemaType(name = "date")
  private @Nullable LocalDate fodselsdato;

  private @Nullable String fornavn;
  private @Nullable String mellomnavn;
  private @Nullable String etternavn;
  private @Nullable String kode;
  private @Nullable String identitetsnummer;
  private @Nullable String adresse;
  private @Nullable String postnummer;
  private @Nullable String poststed;
  private @Nullable Boolean adresseSkjult;
  private @Nullable Gradering gradering;
  private @Nullable String telefon;
  private @Nullable String epost;
  private @Nullable Malform malform;
  private @Nullable String tolkesprak;

  @XmlSchemaType(name = "date")
  private @Nullable LocalDate dodsdato;

  @XmlElement(required = true)
  private @Nullable Grunnlag grunnlag;

  @XmlElement(required = true)
  private @Nullable String referanse;

  private long versjon;

  static PersonXml of(Personbilde b) {
    Personalia p = b.person().personalia();
    PersonXml xml = new PersonXml();
    xml.id = b.person().id();
    xml.tjeneste = b.tjeneste();
    xml.grunnlag = b.slipp().grunnlag();
    xml.referanse = b.slipp().referanse();
    xml.versjon = b.person().versjon();
    if (b.dybde().dekker(Dybde.STATUS)) {
      xml.visningsnavn = p.visningsnavn();
      xml.fodselsdato = p.fodselsdato();
    }
    if (b.dybde().dekker(Dybde.INNHOLD)) {
      xml.fornavn = p.fornavn();
      xml.mellomnavn = p.mellomnavn();
      xml.etternavn = p.etternavn();
      xml.kode = p.kode();
      xml.identitetsnummer = p.identitetsnummer();
      xml.adresse = p.adresse();
      xml.postnummer = p.postnummer();
      xml.poststed = p.poststed();
      xml.adresseSkjult = b.adresseSkjult();
      xml.gradering = p.gradering();
      xml.telefon = p.telefon();
      xml.epost = p.epost();
      xml.malform = p.malform();
      xml.tolkesprak = p.tolkesprak();
      xml.dodsdato = p.dodsdato();
    }
    return xml;
  }
}
