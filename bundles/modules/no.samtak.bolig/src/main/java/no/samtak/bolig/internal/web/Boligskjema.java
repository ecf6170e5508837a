// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.samtak.bolig.internal.boenhet.Boenhetinnhold;
import no.samtak.bolig.internal.boenhet.Eierform;
import no.samtak.bolig.internal.boenhet.Opplysninger;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.web.FormReader;
import no.samtak.platform.api.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** The form of a dwelling: what is typed becomes its content, and back. */
final class Boligskjema {
  private Boligskjema() {}

  /**
   * Reads the form; the rules of the content itself are checked by the service.
   *
   * @throws no.samtak.platform.api.error.DomainException INVALID with what is no number or day
   */
  static Boenhetinnhold les(PageRequest request) {
    FormReader leser = new FormReader(request);
    Boenhetinnhold innhold =
        new Boenhetinnhold(
            leser.textOrNull("objektnummer"),
            leser.textOrNull("gate"),
            leser.integer("husnummer"),
            leser.textOrNull("bokstav"),
            leser.textOrNull("postnummer"),
            leser.textOrNull("poststed"),
            leser.textOrNull("matrikkel"),
            leser.textOrNull("bruksenhet"),
            leser.number("areal"),
            leser.integer("rom"),
            leser.integer("etasje"),
            leser.choice("eierform", Eierform.values()),
            leser.textOrNull("eier"),
            leser.date("innleidTil"),
            leser.textOrNull("merknad"),
            leser.integer("husstand"),
            leser.textOrNull("bindingGruppe"),
            leser.textOrNull("bindingTilskudd"),
            leser.date("bindingTil"),
            leser.textOrNull("adkomst"),
            leser.textOrNull("varsel"),
            leser.date("varselTil"));
    leser.finish();
    return innhold;
  }

  /** What the fields show; all empty for a new one. */
  static Map<String, Object> felter(@Nullable Opplysninger o) {
    Map<String, Object> felter = new HashMap<>();
    felter.put("objektnummer", o == null ? "" : o.objektnummer());
    felter.put("gate", o == null ? "" : o.gate());
    felter.put("husnummer", tall(o == null ? null : o.husnummer()));
    felter.put("bokstav", o == null ? "" : o.bokstav());
    felter.put("postnummer", o == null ? "" : o.postnummer());
    felter.put("poststed", o == null ? "" : o.poststed());
    felter.put("matrikkel", o == null ? "" : o.matrikkel());
    felter.put("bruksenhet", o == null ? "" : o.bruksenhet());
    felter.put("areal", tall(o == null ? null : o.areal()));
    felter.put("rom", tall(o == null ? null : o.rom()));
    felter.put("etasje", tall(o == null ? null : o.etasje()));
    felter.put("eierform", o == null ? Eierform.KOMMUNAL.name() : o.eierform().name());
    felter.put("eier", o == null ? "" : o.eier());
    felter.put("innleidTil", dag(o == null ? null : o.innleidTil()));
    felter.put("merknad", o == null ? "" : o.merknad());
    felter.put("husstand", tall(o == null ? null : o.husstand()));
    felter.put("bindingGruppe", o == null ? "" : o.bindingGruppe());
    felter.put("bindingTilskudd", o == null ? "" : o.bindingTilskudd());
    felter.put("bindingTil", dag(o == null ? null : o.bindingTil()));
    felter.put("adkomst", o == null ? "" : o.adkomst());
    felter.put("varsel", o == null ? "" : o.varsel());
    felter.put("varselTil", dag(o == null ? null : o.varselTil()));
    return felter;
  }

  private static String tall(@Nullable Number tall) {
    return tall instanceof BigDecimal desimal
        ? desimal.stripTrailingZeros().toPlainString().replace('.', ',')
        : tall == null ? "" : tall.toString();
  }

  private static String dag(@Nullable LocalDate dag) {
    return dag == null ? "" : Formats.date(dag);
  }
}
