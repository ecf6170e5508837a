// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.soap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;

/** A {@link Forslag} as XML. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Forslag")
public final class ForslagXml {
  @XmlElement(required = true)
  private @Nullable String id;

  @XmlElement(required = true)
  private @Nullable String handling;

  @XmlElement(required = true)
  private @Nullable String modul;

  private @Nullable String nyModul;

  @XmlElement(required = true)
  private @Nullable LocalDate fra;

  @XmlElement(required = true)
  private @Nullable String grunn;

  @XmlElement(required = true)
  private @Nullable String opphav;

  @XmlElement(required = true)
  private @Nullable String tilstand;

  @XmlElement(name = "godkjentSom")
  private final List<String> godkjentSom = new ArrayList<>();

  @XmlElement(name = "mangler")
  private final List<String> mangler = new ArrayList<>();

  private @Nullable String venterPa;
  private @Nullable String avgjortGrunn;
  private long versjon;

  static ForslagXml av(Forslag f) {
    ForslagXml xml = new ForslagXml();
    xml.id = f.id();
    xml.handling = f.handling().name();
    xml.modul = f.modul();
    xml.nyModul = f.nyModul();
    xml.fra = f.fra();
    xml.grunn = f.grunn().in(Language.NB);
    xml.opphav = f.opphav().name();
    xml.tilstand = f.tilstand().name();
    f.godkjenninger().forEach(g -> xml.godkjentSom.add(g.som().name()));
    f.mangler().forEach(g -> xml.mangler.add(g.name()));
    xml.venterPa = f.venterPa() == null ? null : f.venterPa().in(Language.NB);
    xml.avgjortGrunn = f.avgjortGrunn() == null ? null : f.avgjortGrunn().in(Language.NB);
    xml.versjon = f.versjon();
    return xml;
  }
}
