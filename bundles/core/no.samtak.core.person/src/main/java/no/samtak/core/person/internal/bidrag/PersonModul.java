// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.bidrag;

import static no.samtak.core.api.modul.Datatabell.Personer.ANSATTE;
import static no.samtak.core.api.modul.Datatabell.Personer.INGEN;
import static no.samtak.core.api.modul.Datatabell.Personer.TJENESTEMOTTAKERE;

import java.util.List;
import no.samtak.core.api.modul.Datatabell;
import no.samtak.core.api.modul.Datatabell.Personer;
import no.samtak.core.api.modul.Modulbeskrivelse;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** What the bundle is, and every table that it has. */
@Component(service = Modulbeskrivelse.class)
public final class PersonModul implements Modulbeskrivelse {
  /** Its short name. */
  static final String NAVN = "person";

  private static final Texts TEKSTER = Texts.of(PersonModul.class.getClassLoader());

  @Override
  public String modul() {
    return NAVN;
  }

  @Override
  public Phrase navn() {
    return TEKSTER.phrase("person.modul.navn");
  }

  @Override
  public Phrase formal() {
    return TEKSTER.phrase("person.modul.formal");
  }

  @Override
  public List<Datatabell> datakart() {
    return List.of(
        tabell("tjeneste", INGEN, "kommune", "slug", "varig"),
        tabell("tilknytning", ANSATTE, "kommune", "id", "tilknytning").medSlutt("til"),
        tabell("tilknytningshendelse", ANSATTE, "kommune", "tilknytning,nummer", "tilknytning"),
        tabell("nokkel", INGEN, null, "nummer", "varig"),
        tabell("bidrag", INGEN, null, "slag,navn", "varig"),
        tabell("person", TJENESTEMOTTAKERE, "kommune", "id", "person").medPerson("id"),
        tabell("sokeord", TJENESTEMOTTAKERE, null, "merke", "person"),
        tabell("historikk", TJENESTEMOTTAKERE, null, "merke", "person"),
        tabell("unntak", TJENESTEMOTTAKERE, "kommune", "id", "person").medPerson("person"));
  }

  private static Datatabell tabell(
      String navn,
      Personer personer,
      @Nullable String kommunekolonne,
      String rekkefolge,
      String oppbevaring) {
    return new Datatabell(
        NAVN,
        navn,
        TEKSTER.phrase("person.datakart." + navn),
        personer,
        kommunekolonne,
        rekkefolge,
        TEKSTER.phrase("person.oppbevaring." + oppbevaring),
        null);
  }
}
