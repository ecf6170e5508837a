// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.soap;

import java.math.BigDecimal;
import java.time.LocalDate;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import no.samtak.bolig.internal.boenhet.Boenhetinnhold;
import no.samtak.bolig.internal.boenhet.Eierform;
import org.jspecify.annotations.Nullable;

/** A {@link Boenhetinnhold} as XML: JAXB cannot write records. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "BoenhetInnhold")
public final class BoenhetInnholdXml {
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

  Boenhetinnhold toInnhold() {
    return new Boenhetinnhold(
        objektnummer,
        gate,
        husnummer,
        bokstav,
        postnummer,
        poststed,
        matrikkel,
        bruksenhet,
        areal,
        rom,
        etasje,
        eierform,
        eier,
        innleidTil,
        merknad,
        husstand,
        bindingGruppe,
        bindingTilskudd,
        bindingTil,
        adkomst,
        varsel,
        varselTil);
  }
}
