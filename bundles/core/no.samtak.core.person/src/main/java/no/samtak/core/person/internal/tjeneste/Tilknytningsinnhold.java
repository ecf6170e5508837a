// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.tjeneste;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What somebody writes of a tie. */
@Schema(name = "Tilknytningsinnhold")
public record Tilknytningsinnhold(
    @Schema(description = "Brukernavn eller brukerens id; endres ikke") @Nullable String bruker,
    @Nullable Tjenesterolle rolle,
    @Nullable LocalDate fra,
    @Nullable LocalDate til,
    @Schema(description = "Tilknytningen til den brukeren er vikar for; da må til være satt")
        @Nullable String vikarFor,
    @Nullable LocalDate fravaerFra,
    @Nullable LocalDate fravaerTil,
    @Schema(description = "Får se adresser som er fortrolige") @Nullable Boolean klarertAdresse,
    @Schema(description = "Får se personer som er skjermet") @Nullable Boolean klarertSkjermet,
    @Schema(description = "Hvorfor", maxLength = 500) @Nullable String grunn) {

  /**
   * The tie that comes of it.
   *
   * @param gammel the tie until now; of a new one, the user and the service
   * @throws DomainException INVALID with every field that is wrong
   */
  Tilknytning av(Tilknytning gammel, LocalDate idag, String hvem) {
    List<FieldError> feil = new ArrayList<>();
    if (rolle == null) {
      feil.add(new FieldError("rolle", Text.of("feil.paakrevd")));
    }
    LocalDate forste = fra == null ? idag : fra;
    if (til != null && til.isBefore(forste)) {
      feil.add(new FieldError("til", Text.of("person.feil.tilFor")));
    }
    String vikar = vikarFor == null || vikarFor.isBlank() ? null : vikarFor.strip();
    if (vikar != null && til == null) {
      feil.add(new FieldError("til", Text.of("person.feil.vikarSlutt")));
    }
    if (vikar != null && vikar.equals(gammel.id())) {
      feil.add(new FieldError("vikarFor", Text.of("person.feil.vikarSeg")));
    }
    if (fravaerTil != null && (fravaerFra == null || fravaerTil.isBefore(fravaerFra))) {
      feil.add(new FieldError("fravaerTil", Text.of("person.feil.tilFor")));
    }
    if (grunn != null && grunn.strip().length() > 500) {
      feil.add(new FieldError("grunn", Text.of("feil.forLang", 500)));
    }
    if (!feil.isEmpty() || rolle == null) {
      throw DomainException.invalid(feil);
    }
    return new Tilknytning(
        gammel.id(),
        gammel.tjeneste(),
        gammel.bruker(),
        gammel.navn(),
        rolle,
        forste,
        til,
        vikar,
        fravaerFra,
        fravaerTil,
        Boolean.TRUE.equals(klarertAdresse),
        Boolean.TRUE.equals(klarertSkjermet),
        idag,
        hvem,
        gammel.versjon() + 1);
  }

  /** Why; empty where nothing is said. */
  String hvorfor() {
    return grunn == null ? "" : grunn.strip();
  }
}
