// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.bidrag;

import java.util.List;
import no.samtak.core.api.modul.Datatabell;
import no.samtak.core.api.modul.Datatabell.Personer;
import no.samtak.core.api.modul.Modulbeskrivelse;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/**
 * What the module is, and every table that it has. None holds a person who gets help, so there is
 * no {@code Innsynsbidrag}: the register knows that a dwelling is let, never to whom.
 */
@Component(service = Modulbeskrivelse.class)
public final class BoligModul implements Modulbeskrivelse {
  /** The module's short name. */
  static final String NAVN = "bolig";

  /** Years that a file's trace is kept. */
  private static final int FIL_AAR = 1;

  private static final Texts TEKSTER = Texts.of(BoligModul.class.getClassLoader());

  @Override
  public String modul() {
    return NAVN;
  }

  @Override
  public Phrase navn() {
    return TEKSTER.phrase("bolig.navn");
  }

  @Override
  public Phrase formal() {
    return TEKSTER.phrase("bolig.formal");
  }

  @Override
  public List<Datatabell> datakart() {
    return List.of(
        tabell("boenhet", Personer.INGEN, "objektnummer,id", "varig", null),
        tabell("hendelse", Personer.ANSATTE, "boenhet,nummer", "varig", null),
        tabell("standardsjekk", Personer.ANSATTE, "boenhet,dato,id", "varig", null),
        tabell("innlesing", Personer.ANSATTE, "sendt,id", "fil", FIL_AAR).medSlutt("avgjort"),
        tabell("innlesingsdel", Personer.INGEN, "innlesing,nummer", "del", 0),
        tabell("innlesingslinje", Personer.INGEN, "innlesing,nummer", "fil", FIL_AAR));
  }

  private static Datatabell tabell(
      String navn,
      Personer personer,
      String rekkefolge,
      String oppbevaring,
      @Nullable Integer aar) {
    return new Datatabell(
        NAVN,
        navn,
        TEKSTER.phrase("bolig.datakart." + navn),
        personer,
        "kommune",
        rekkefolge,
        TEKSTER.phrase("bolig.oppbevaring." + oppbevaring),
        aar);
  }
}
