// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.bidrag;

import static no.samtak.core.api.modul.Datatabell.Personer.ANSATTE;
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
public final class SamtykkeModul implements Modulbeskrivelse {
  /** Its short name. */
  static final String NAVN = "samtykke";

  private static final Texts TEKSTER = Texts.of(SamtykkeModul.class.getClassLoader());

  @Override
  public String modul() {
    return NAVN;
  }

  @Override
  public Phrase navn() {
    return TEKSTER.phrase("samtykke.modul.navn");
  }

  @Override
  public Phrase formal() {
    return TEKSTER.phrase("samtykke.modul.formal");
  }

  @Override
  public List<Datatabell> datakart() {
    return List.of(
        tabell("mal", ANSATTE, "id", "mal"),
        tabell("malversjon", ANSATTE, "mal,nummer", "mal"),
        tabell("samtykke", TJENESTEMOTTAKERE, "id", "person").medPerson("person"),
        tabell("hendelse", TJENESTEMOTTAKERE, "samtykke,nummer", "person"),
        tabell("motsettelse", TJENESTEMOTTAKERE, "id", "person").medPerson("person"));
  }

  private static Datatabell tabell(
      String navn, Personer personer, String rekkefolge, String oppbevaring) {
    return new Datatabell(
        NAVN,
        navn,
        TEKSTER.phrase("samtykke.datakart." + navn),
        personer,
        "kommune",
        rekkefolge,
        TEKSTER.phrase("samtykke.oppbevaring." + oppbevaring),
        null);
  }
}
