// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.soap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.prosjekt.internal.oversikt.Arena;
import no.samtak.core.prosjekt.internal.oversikt.Milepael;
import no.samtak.core.prosjekt.internal.oversikt.Prosjektoversikt;
import no.samtak.core.prosjekt.internal.oversikt.Rapportfrist;
import no.samtak.core.prosjekt.internal.prosjekt.Prosjekt;
import org.jspecify.annotations.Nullable;

/** A project as XML; what is not there is not known. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Prosjekt")
public final class ProsjektXml {
  @XmlElement(required = true)
  private @Nullable String id;

  @XmlElement(required = true)
  private @Nullable String navn;

  private @Nullable LocalDate fra;
  private @Nullable LocalDate til;
  private int forskyvning;
  private @Nullable LocalDate gjelderFra;
  private @Nullable LocalDate gjelderTil;

  @XmlElement(name = "milepael")
  private final List<MilepaelXml> milepaeler = new ArrayList<>();

  @XmlElement(name = "arena")
  private final List<ArenaXml> arenaer = new ArrayList<>();

  @XmlElement(name = "rapport")
  private final List<RapportXml> rapporter = new ArrayList<>();

  static ProsjektXml av(Prosjektoversikt o) {
    Prosjekt p = o.prosjekt();
    ProsjektXml xml = new ProsjektXml();
    xml.id = p.id();
    xml.navn = p.navn();
    xml.fra = p.fra();
    xml.til = p.til();
    xml.forskyvning = p.forskyvning();
    xml.gjelderFra = p.gjelderFra();
    xml.gjelderTil = p.gjelderTil();
    o.milepaeler().stream().map(MilepaelXml::av).forEach(xml.milepaeler::add);
    o.arenaer().stream().map(ArenaXml::av).forEach(xml.arenaer::add);
    o.rapporter().stream().map(RapportXml::av).forEach(xml.rapporter::add);
    return xml;
  }

  /** A milestone as XML. */
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(name = "Milepael")
  public static final class MilepaelXml {
    @XmlElement(required = true)
    private @Nullable String hva;

    private @Nullable LocalDate planlagt;
    private @Nullable LocalDate faktisk;

    @XmlElement(required = true)
    private @Nullable String tilstand;

    private @Nullable Long dager;

    @XmlElement(required = true)
    private @Nullable String kilde;

    static MilepaelXml av(Milepael m) {
      MilepaelXml xml = new MilepaelXml();
      xml.hva = m.hva();
      xml.planlagt = m.planlagt();
      xml.faktisk = m.faktisk();
      xml.tilstand = m.tilstand().name();
      xml.dager = m.dager();
      xml.kilde = m.kilde();
      return xml;
    }
  }

  /** Who meets, as XML. */
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(name = "Arena")
  public static final class ArenaXml {
    @XmlElement(required = true)
    private @Nullable String navn;

    private @Nullable Long forventet;
    private @Nullable Integer holdt;
    private int ikkeHoldt;

    static ArenaXml av(Arena a) {
      ArenaXml xml = new ArenaXml();
      xml.navn = a.navn();
      xml.forventet = a.forventet();
      xml.holdt = a.holdt();
      xml.ikkeHoldt = a.ikkeHoldt();
      return xml;
    }
  }

  /** A report that is asked for, as XML. */
  @XmlAccessorType(XmlAccessType.FIELD)
  @XmlType(name = "Rapport")
  public static final class RapportXml {
    private int nummer;

    @XmlElement(required = true)
    private @Nullable LocalDate frist;

    @XmlElement(required = true)
    private @Nullable String tilstand;

    private @Nullable LocalDate levert;

    static RapportXml av(Rapportfrist r) {
      RapportXml xml = new RapportXml();
      xml.nummer = r.nummer();
      xml.frist = r.til();
      xml.tilstand = r.tilstand().name();
      xml.levert = r.rapport().levert();
      return xml;
    }
  }
}
