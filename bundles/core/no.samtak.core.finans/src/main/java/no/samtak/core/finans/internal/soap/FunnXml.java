// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.soap;

import java.time.Instant;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.finans.internal.register.Funn;
import no.samtak.core.finans.internal.register.Funnsted;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;

/** A {@link Funn} as XML: JAXB cannot write records. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Funn")
public final class FunnXml {
  @XmlElement(required = true)
  private @Nullable String id;

  @XmlElement(required = true)
  private @Nullable String regel;

  @XmlElement(required = true)
  private @Nullable String klasse;

  @XmlElement(required = true)
  private @Nullable String utledet;

  @XmlElement(required = true)
  private @Nullable String fil;

  private long rad;

  @XmlElement(required = true)
  private @Nullable String kolonne;

  @XmlElement(required = true)
  private @Nullable String objekt;

  @XmlElement(required = true)
  private @Nullable String aar;

  @XmlElement(required = true)
  private @Nullable String oppgitt;

  @XmlElement(required = true)
  private @Nullable String beregnet;

  @XmlElement(required = true)
  private @Nullable String avvik;

  @XmlElement(required = true)
  private @Nullable String enhet;

  @XmlElement(required = true)
  private @Nullable String tekst;

  @XmlElement(required = true)
  private @Nullable String tilstand;

  @XmlElement(required = true)
  private @Nullable String begrunnelse;

  @XmlElement(required = true)
  private @Nullable String avgjortAv;

  private @Nullable Instant avgjort;

  @XmlElement(required = true)
  private @Nullable Instant funnet;

  private long versjon;

  static FunnXml av(Funn funn) {
    FunnXml xml = new FunnXml();
    Funnsted sted = funn.sted();
    xml.id = funn.id();
    xml.regel = funn.regel();
    xml.klasse = funn.klasse().name();
    xml.utledet = funn.utledet().name();
    xml.fil = sted.fil();
    xml.rad = sted.rad();
    xml.kolonne = sted.kolonne();
    xml.objekt = sted.objekt();
    xml.aar = sted.aar();
    xml.oppgitt = sted.oppgitt();
    xml.beregnet = sted.beregnet();
    xml.avvik = sted.avvik();
    xml.enhet = sted.enhet();
    xml.tekst = sted.tekst(Language.NB);
    xml.tilstand = funn.tilstand().name();
    xml.begrunnelse = funn.begrunnelse();
    xml.avgjortAv = funn.avgjortAv();
    xml.avgjort = funn.avgjort();
    xml.funnet = funn.funnet();
    xml.versjon = funn.versjon();
    return xml;
  }
}
