// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.soap.giver;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.tilskudd.internal.finansiering.Registrert;
import no.samtak.core.tilskudd.internal.giver.Giverinnhold;
import no.samtak.core.tilskudd.internal.giver.Giveroversikt;
import no.samtak.core.tilskudd.internal.giver.Giverrad;
import no.samtak.core.tilskudd.internal.ordning.Ordning;
import no.samtak.core.tilskudd.internal.soknad.Soknad;
import org.jspecify.annotations.Nullable;

/** A funder as XML; what is unknown is left out. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Finansieringskilde")
public final class GiverXml {
  @XmlElement(required = true)
  private @Nullable String id;

  @XmlElement(required = true)
  private @Nullable String navn;

  @XmlElement(name = "annetNavn")
  private final List<String> andreNavn = new ArrayList<>();

  @XmlElement(required = true)
  private @Nullable String stand;

  private @Nullable String slag;

  @XmlElement(required = true)
  private @Nullable String orgnr;

  @XmlElement(required = true)
  private @Nullable String nettside;

  private @Nullable LocalDate sisteDag;

  @XmlElement(required = true)
  private @Nullable String merknad;

  private long soknader;

  @XmlElement(required = true)
  private @Nullable BigDecimal soktKr;

  @XmlElement(required = true)
  private @Nullable BigDecimal tilsagnKr;

  private long ukjentTilsagn;
  private int ordninger;
  private int finansieringer;

  @XmlElement(name = "ordningId")
  private final List<String> ordningIder = new ArrayList<>();

  @XmlElement(name = "soknadId")
  private final List<String> soknadIder = new ArrayList<>();

  @XmlElement(name = "finansieringId")
  private final List<String> finansieringIder = new ArrayList<>();

  private long versjon;

  static GiverXml av(Giverrad rad) {
    Giverinnhold i = rad.giver().innhold();
    GiverXml xml = new GiverXml();
    xml.id = rad.giver().id();
    xml.navn = i.navn();
    xml.andreNavn.addAll(i.andreNavn());
    xml.stand = rad.stand().name();
    xml.slag = i.slag() == null ? null : i.slag().name();
    xml.orgnr = i.orgnr();
    xml.nettside = i.nettside();
    xml.sisteDag = i.sisteDag();
    xml.merknad = i.merknad();
    xml.soknader = rad.sum().soknader();
    xml.soktKr = rad.sum().soktKr();
    xml.tilsagnKr = rad.sum().tilsagnKr();
    xml.ukjentTilsagn = rad.sum().ukjentTilsagn();
    xml.ordninger = rad.ordninger();
    xml.finansieringer = rad.finansieringer();
    xml.versjon = rad.giver().versjon();
    return xml;
  }

  /** With the ids of all that has one of its names. */
  static GiverXml av(Giveroversikt o) {
    GiverXml xml = av(o.rad());
    o.ordninger().stream().map(Ordning::id).forEach(xml.ordningIder::add);
    o.soknader().stream().map(Soknad::id).forEach(xml.soknadIder::add);
    o.finansieringer().stream().map(Registrert::id).forEach(xml.finansieringIder::add);
    return xml;
  }
}
