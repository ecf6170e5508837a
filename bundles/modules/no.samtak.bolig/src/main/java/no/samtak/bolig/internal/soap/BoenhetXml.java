// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.soap;

import java.math.BigDecimal;
import java.time.LocalDate;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import no.samtak.bolig.internal.boenhet.Boenhet;
import no.samtak.bolig.internal.boenhet.Eierform;
import no.samtak.bolig.internal.boenhet.Klargjoring;
import no.samtak.bolig.internal.boenhet.Opplysninger;
import no.samtak.bolig.internal.boenhet.Tilstand;
import no.samtak.bolig.internal.boenhet.Utleie;
import org.jspecify.annotations.Nullable;

/** A {@link Boenhet} as XML; what is for those who go there is left out for others. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Boenhet")
public final class BoenhetXml {
  @XmlElement(required = true)
  private @Nullable String id;

  @XmlElement(required = true)
  private @Nullable String adresse;

  @XmlElement(required = true)
  private @Nullable String objektnummer;

  @XmlElement(required = true)
  private @Nullable String gate;

  private @Nullable Integer husnummer;

  private @Nullable String bokstav;

  private @Nullable String postnummer;

  private @Nullable String poststed;

  private @Nullable String matrikkel;

  private @Nullable String bruksenhet;

  private @Nullable BigDecimal areal;

  private @Nullable Integer rom;

  private @Nullable Integer etasje;

  private @Nullable Eierform eierform;

  private @Nullable String eier;

  @XmlSchemaType(name = "date")
  private @Nullable LocalDate innleidTil;

  private @Nullable String merknad;

  private @Nullable Integer husstand;

  private @Nullable String bindingGruppe;

  private @Nullable String bindingTilskudd;

  @XmlSchemaType(name = "date")
  private @Nullable LocalDate bindingTil;

  private @Nullable String adkomst;

  private @Nullable String varsel;

  @XmlSchemaType(name = "date")
  private @Nullable LocalDate varselTil;

  @XmlElement(required = true)
  private @Nullable Utleie utleie;

  @XmlElement(required = true)
  private @Nullable Klargjoring klargjoring;

  private boolean kanTildeles;
  private boolean bundet;
  private @Nullable Integer tilstandPoeng;
  private @Nullable Integer tilstandMaks;
  private @Nullable Integer tilstandKrav;

  @XmlSchemaType(name = "date")
  private @Nullable LocalDate tilstandDato;

  @XmlSchemaType(name = "date")
  private @Nullable LocalDate utgatt;

  private long versjon;

  static BoenhetXml of(Boenhet boenhet, LocalDate idag, boolean gaarDit) {
    Opplysninger o = boenhet.opplysninger();
    BoenhetXml xml = new BoenhetXml();
    xml.id = boenhet.id();
    xml.adresse = o.adresse();
    xml.objektnummer = o.objektnummer();
    xml.gate = o.gate();
    xml.husnummer = o.husnummer();
    xml.bokstav = o.bokstav();
    xml.postnummer = o.postnummer();
    xml.poststed = o.poststed();
    xml.matrikkel = o.matrikkel();
    xml.bruksenhet = o.bruksenhet();
    xml.areal = o.areal();
    xml.rom = o.rom();
    xml.etasje = o.etasje();
    xml.eierform = o.eierform();
    xml.eier = o.eier();
    xml.innleidTil = o.innleidTil();
    xml.merknad = o.merknad();
    xml.husstand = o.husstand();
    xml.bindingGruppe = o.bindingGruppe();
    xml.bindingTilskudd = o.bindingTilskudd();
    xml.bindingTil = o.bindingTil();
    xml.adkomst = gaarDit ? o.adkomst() : null;
    xml.varsel = gaarDit ? o.varsel() : null;
    xml.varselTil = gaarDit ? o.varselTil() : null;
    xml.utleie = boenhet.utleie();
    xml.klargjoring = boenhet.klargjoring();
    xml.kanTildeles = boenhet.kanTildeles();
    xml.bundet = o.bundet(idag);
    Tilstand tilstand = boenhet.tilstand();
    if (tilstand != null) {
      xml.tilstandPoeng = tilstand.poeng();
      xml.tilstandMaks = tilstand.maks();
      xml.tilstandKrav = tilstand.krav();
      xml.tilstandDato = tilstand.dato();
    }
    xml.utgatt = boenhet.utgatt();
    xml.versjon = boenhet.versjon();
    return xml;
  }
}
