// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.soap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.api.tiltak.Tiltaksprofil;
import no.samtak.core.tiltak.internal.profil.Profil;
import org.jspecify.annotations.Nullable;

/** What a tiltak is, as XML. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Tiltaksprofil")
public final class ProfilXml {
  @XmlElement(required = true)
  private @Nullable String tiltakId;

  private boolean fraPlanen;

  @XmlElement(required = true)
  private @Nullable String bakgrunn;

  @XmlElement(required = true)
  private @Nullable String malgruppe;

  @XmlElement(required = true)
  private @Nullable String fase;

  @XmlElement(required = true)
  private @Nullable String niva;

  @XmlElement(required = true)
  private @Nullable String hjemmel;

  private @Nullable Boolean lovpalagt;
  private @Nullable Integer kapasitet;

  @XmlElement(required = true)
  private @Nullable String organisering;

  @XmlElement(name = "deltiltak")
  private final List<DelXml> deltiltak = new ArrayList<>();

  @XmlElement(name = "stilling")
  private final List<StillingXml> bemanning = new ArrayList<>();

  private long versjon;

  static ProfilXml av(Profil profil) {
    Tiltaksprofil p = profil.profil();
    ProfilXml xml = new ProfilXml();
    xml.tiltakId = p.tiltakId();
    xml.fraPlanen = profil.fraPlanen();
    xml.bakgrunn = p.bakgrunn();
    xml.malgruppe = p.malgruppe();
    xml.fase = p.fase();
    xml.niva = p.niva();
    xml.hjemmel = p.hjemmel();
    xml.lovpalagt = p.lovpalagt();
    xml.kapasitet = p.kapasitet();
    xml.organisering = p.organisering();
    p.deltiltak().forEach(d -> xml.deltiltak.add(DelXml.av(d)));
    p.bemanning().forEach(b -> xml.bemanning.add(StillingXml.av(b)));
    xml.versjon = profil.versjon();
    return xml;
  }

  /** A part of a tiltak. */
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(name = "DelAvTiltak")
  public static final class DelXml {
    @XmlElement(required = true)
    private @Nullable String navn;

    @XmlElement(required = true)
    private @Nullable String slag;

    private @Nullable Integer plasser;

    static DelXml av(Tiltaksprofil.Deltiltak del) {
      DelXml xml = new DelXml();
      xml.navn = del.navn();
      xml.slag = del.slag();
      xml.plasser = del.plasser();
      return xml;
    }
  }

  /** A position. */
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(name = "Stilling")
  public static final class StillingXml {
    @XmlElement(required = true)
    private @Nullable String navn;

    private @Nullable BigDecimal arsverk;

    static StillingXml av(Tiltaksprofil.Bemanning bemanning) {
      StillingXml xml = new StillingXml();
      xml.navn = bemanning.stilling();
      xml.arsverk = bemanning.arsverk();
      return xml;
    }
  }
}
