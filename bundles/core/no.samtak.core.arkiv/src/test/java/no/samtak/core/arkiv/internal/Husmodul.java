// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal;

import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.modul.Datatabell;
import no.samtak.core.api.modul.Datatabell.Personer;
import no.samtak.core.api.modul.Modulbeskrivelse;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Phrase;
import org.jspecify.annotations.Nullable;

/** A module of the tests, whose migrations are those of the test's own resources. */
public final class Husmodul implements Modulbeskrivelse {
  public static final String NAVN = "hus";
  public static final String SKJEMA = "husdata";

  public final List<Datatabell> tabeller =
      new ArrayList<>(
          List.of(
              tabell("hus", "et hus", Personer.INGEN, "kommune", "id"),
              tabell("beboer", "en som bor der", Personer.TJENESTEMOTTAKERE, "kommune", "hus, id"),
              tabell("ord", "et ord", Personer.INGEN, null, "kode")));

  public static Datatabell tabell(
      String navn, String innhold, Personer personer, @Nullable String kommune, String orden) {
    return new Datatabell(
        SKJEMA, navn, ord(innhold), personer, kommune, orden, ord("til tiltaket er over"), 5);
  }

  static Phrase ord(String nb) {
    return sprak -> sprak == Language.NN ? nb + " (nn)" : nb;
  }

  @Override
  public String modul() {
    return NAVN;
  }

  @Override
  public Phrase navn() {
    return ord("Hus");
  }

  @Override
  public Phrase formal() {
    return ord("Hus som kommunen leier ut");
  }

  @Override
  public List<Datatabell> datakart() {
    return List.copyOf(tabeller);
  }
}
