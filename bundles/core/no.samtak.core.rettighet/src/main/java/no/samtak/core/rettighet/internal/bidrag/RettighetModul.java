// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.bidrag;

import static no.samtak.core.api.modul.Datatabell.Personer.ANSATTE;
import static no.samtak.core.api.modul.Datatabell.Personer.INGEN;
import static no.samtak.core.api.modul.Datatabell.Personer.TJENESTEMOTTAKERE;

import java.util.List;
import no.samtak.core.api.modul.Datatabell;
import no.samtak.core.api.modul.Datatabell.Personer;
import no.samtak.core.api.modul.Modulbeskrivelse;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Texts;
import org.osgi.service.component.annotations.Component;

/** What the bundle is, and every table that it has. */
@Component(service = Modulbeskrivelse.class)
public final class RettighetModul implements Modulbeskrivelse {
  /** Its short name. */
  static final String NAVN = "rettighet";

  private static final Texts TEKSTER = Texts.of(RettighetModul.class.getClassLoader());

  @Override
  public String modul() {
    return NAVN;
  }

  @Override
  public Phrase navn() {
    return TEKSTER.phrase("rettighet.modul.navn");
  }

  @Override
  public Phrase formal() {
    return TEKSTER.phrase("rettighet.modul.formal");
  }

  @Override
  public List<Datatabell> datakart() {
    return List.of(
        tabell("sak", TJENESTEMOTTAKERE, "id")
            .medPerson("person")
            .medRegel(Datatabell.Sletteregel.ANONYMISERES),
        tabell("hendelse", TJENESTEMOTTAKERE, "sak,nummer")
            .medRegel(Datatabell.Sletteregel.ANONYMISERES),
        tabell("linje", INGEN, "sak,nummer"),
        tabell("kjoring", ANSATTE, "tid,id"),
        tabell("kjoringslinje", INGEN, "kjoring,nummer"),
        tabell("brudd", ANSATTE, "oppdaget,id"),
        tabell("bruddhendelse", ANSATTE, "brudd,nummer"));
  }

  private static Datatabell tabell(String navn, Personer personer, String rekkefolge) {
    return new Datatabell(
        NAVN,
        navn,
        TEKSTER.phrase("rettighet.datakart." + navn),
        personer,
        "kommune",
        rekkefolge,
        TEKSTER.phrase("rettighet.oppbevaring.sak"),
        null);
  }
}
