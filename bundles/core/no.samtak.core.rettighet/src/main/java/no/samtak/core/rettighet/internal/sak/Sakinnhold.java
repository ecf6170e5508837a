// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.sak;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of a request.
 *
 * @param mottatt the day that it came; left out = today
 * @param merknad what else there is to know of it; sealed
 */
@Schema(name = "Personvernkrav", description = "Det en person ber om")
public record Sakinnhold(
    @Schema(description = "Tjenestens navn i adresser") @Nullable String tjeneste,
    @Schema(description = "Personens tilfeldige id i tjenesten") @Nullable String person,
    @Nullable Sakslag slag,
    @Schema(description = "Dagen det kom; tom = i dag") @Nullable LocalDate mottatt,
    @Nullable Kanal kanal,
    @Nullable FremsattAv fremsattAv,
    @Schema(description = "Annet som hører til; lagres forseglet", maxLength = 1000)
        @Nullable String merknad) {

  /** What was written, checked. */
  record Kontrollert(
      String tjeneste,
      String person,
      Sakslag slag,
      LocalDate mottatt,
      Kanal kanal,
      FremsattAv fremsattAv,
      String merknad) {}

  /**
   * Checks the fields.
   *
   * @throws no.samtak.platform.api.error.DomainException INVALID with the fields
   */
  Kontrollert kontrollert(LocalDate idag) {
    List<FieldError> feil = new ArrayList<>();
    String hvor = Regler.paakrevd("tjeneste", tjeneste, 64, feil);
    String hvem = Regler.id("person", person, feil);
    Sakslag hva = Regler.valgt("slag", slag, feil);
    Kanal hvordan = Regler.valgt("kanal", kanal, feil);
    FremsattAv av = Regler.valgt("fremsattAv", fremsattAv, feil);
    LocalDate dag = mottatt == null ? idag : mottatt;
    if (dag.isAfter(idag)) {
      feil.add(new FieldError("mottatt", Text.of("rettighet.feil.framtid")));
    } else if (dag.isBefore(idag.minusYears(1))) {
      feil.add(new FieldError("mottatt", Text.of("rettighet.feil.gammel")));
    }
    String ord = Regler.tekst("merknad", merknad, 1000, feil);
    Regler.krev(feil);
    return new Kontrollert(
        hvor,
        hvem,
        Objects.requireNonNull(hva),
        dag,
        Objects.requireNonNull(hvordan),
        Objects.requireNonNull(av),
        ord);
  }
}
