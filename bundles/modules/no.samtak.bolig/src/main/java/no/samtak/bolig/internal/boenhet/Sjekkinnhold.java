// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a caller writes in a check, as it came.
 *
 * @param dato see {@link Standardsjekk}; not given = today
 * @param oppfylt see {@link Standardsjekk}
 * @param merknad see {@link Standardsjekk}
 */
public record Sjekkinnhold(
    @Schema(description = "Dagen det ble sjekket; ikke etter i dag") @Nullable LocalDate dato,
    @Schema(description = "Punktene som er i orden") @Nullable List<Sjekkpunkt> oppfylt,
    @Schema(description = "Hva som mangler. Skriv aldri om personer", maxLength = 1000)
        @Nullable String merknad) {
  /** How it is told apart from what is checked. */
  record Kontrollert(LocalDate dato, List<Sjekkpunkt> oppfylt, String merknad) {}

  /**
   * What it says, checked.
   *
   * @throws DomainException INVALID, naming every field that is wrong
   */
  Kontrollert kontrollert(LocalDate idag) {
    List<FieldError> feil = new ArrayList<>();
    LocalDate dag = dato == null ? idag : dato;
    if (dag.isAfter(idag)) {
      feil.add(new FieldError("dato", Text.of("bolig.feil.framtid")));
    } else if (dag.getYear() < Feltregler.FORSTE_AAR) {
      feil.add(Feltregler.aar("dato"));
    }
    String tekst = Feltregler.tekst("merknad", merknad, 1000, true, feil);
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
    List<Sjekkpunkt> valgt = oppfylt == null ? List.of() : oppfylt;
    return new Kontrollert(
        dag, Arrays.stream(Sjekkpunkt.values()).filter(valgt::contains).toList(), tekst);
  }
}
