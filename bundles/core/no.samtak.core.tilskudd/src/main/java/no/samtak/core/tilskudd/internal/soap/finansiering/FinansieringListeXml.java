// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.soap.finansiering;

import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import no.samtak.core.tilskudd.internal.finansiering.Registrert;
import no.samtak.platform.api.rest.Slice;
import org.jspecify.annotations.Nullable;

/** One part of the list as XML; {@code neste} is what to ask {@code etter} for the following. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "FinansieringListe")
public final class FinansieringListeXml {
  @XmlElement(name = "finansiering")
  private final List<FinansieringXml> rader = new ArrayList<>();

  private @Nullable String neste;

  static FinansieringListeXml av(Slice<Registrert> del) {
    FinansieringListeXml xml = new FinansieringListeXml();
    del.rows().stream().map(FinansieringXml::av).forEach(xml.rader::add);
    xml.neste = del.next();
    return xml;
  }
}
