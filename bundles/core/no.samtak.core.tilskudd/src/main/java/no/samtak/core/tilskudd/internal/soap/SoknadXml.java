// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.soap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.tilskudd.internal.ordning.Ordningsbrudd;
import no.samtak.core.tilskudd.internal.soap.ordning.OrdningsbruddXml;
import no.samtak.core.tilskudd.internal.soknad.Soknad;
import no.samtak.core.tilskudd.internal.soknad.Soknadsinnhold;
import org.jspecify.annotations.Nullable;

/** A {@link Soknad} as XML; what is unknown is left out. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Soknad")
public final class SoknadXml {
  @XmlElement(required = true)
  private @Nullable String id;

  private boolean fraKilden;

  @XmlElement(required = true)
  private @Nullable String kilde;

  @XmlElement(required = true)
  private @Nullable String ordning;

  @XmlElement(required = true)
  private @Nullable String formal;

  private @Nullable String slag;

  @XmlElement(name = "delprosjekt")
  private final List<String> delprosjekter = new ArrayList<>();

  private @Nullable BigDecimal stillinger;

  @XmlElement(name = "tiltak")
  private final List<String> tiltak = new ArrayList<>();

  private @Nullable LocalDate soknadsdato;
  private @Nullable BigDecimal soktKr;

  @XmlElement(required = true)
  private @Nullable String tilstand;

  private @Nullable LocalDate svardato;
  private @Nullable BigDecimal tilsagnKr;
  private @Nullable BigDecimal andelProsent;
  private @Nullable Long svardager;
  private boolean tilsagnOverSoknad;

  @XmlElement(required = true)
  private @Nullable String merknad;

  @XmlElement(name = "ordningsbrudd")
  private final List<OrdningsbruddXml> ordningsbrudd = new ArrayList<>();

  private long versjon;

  static SoknadXml av(Soknad soknad) {
    Soknadsinnhold i = soknad.innhold();
    SoknadXml xml = new SoknadXml();
    xml.id = soknad.id();
    xml.fraKilden = soknad.fraKilden();
    xml.kilde = i.kilde();
    xml.ordning = soknad.ordning();
    xml.formal = i.formal();
    xml.slag = i.slag() == null ? null : i.slag().name();
    xml.delprosjekter.addAll(i.delprosjekter());
    xml.stillinger = i.stillinger();
    xml.tiltak.addAll(i.tiltak());
    xml.soknadsdato = i.soknadsdato();
    xml.soktKr = i.soktKr();
    xml.tilstand = i.tilstand().name();
    xml.svardato = i.svardato();
    xml.tilsagnKr = i.tilsagnKr();
    xml.andelProsent = i.andelProsent();
    xml.svardager = i.svardager();
    xml.tilsagnOverSoknad = i.tilsagnOverSoknad();
    xml.merknad = i.merknad();
    xml.versjon = soknad.versjon();
    return xml;
  }

  /** With where it is not as its scheme says. */
  SoknadXml med(List<Ordningsbrudd> brudd) {
    brudd.stream().map(OrdningsbruddXml::av).forEach(ordningsbrudd::add);
    return this;
  }
}
