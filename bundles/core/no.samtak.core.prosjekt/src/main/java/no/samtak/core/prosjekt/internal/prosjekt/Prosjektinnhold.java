// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.prosjekt;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A project as it is sent in.
 *
 * @param navn one line, at most 200 characters
 * @param tiltakId slug of a tiltak of the kommune; null or empty = none
 * @param fra first day as planned; null = not known
 * @param til last day as planned; null = not known
 * @param forskyvning months, -120 to 120; null = 0
 * @param begrunnelse why it was shifted; asked for where it was
 * @param rapportmaaneder 0 to 24; null = 3
 */
@Schema(name = "NyttProsjekt", description = "Et prosjekt slik det sendes inn")
public record Prosjektinnhold(
    @Schema(description = "Én linje", maxLength = 200, example = "Rusprosjektet")
        @Nullable String navn,
    @Schema(description = "Tiltaket det gjelder") @Nullable String tiltakId,
    @Schema(description = "Planlagt første dag", nullable = true, example = "2009-07-01")
        @Nullable LocalDate fra,
    @Schema(description = "Planlagt siste dag", nullable = true, example = "2011-06-30")
        @Nullable LocalDate til,
    @Schema(description = "Måneder perioden er forskjøvet; ellers 0", nullable = true)
        @Nullable Integer forskyvning,
    @Schema(description = "Hvorfor; påkrevd når perioden er forskjøvet", maxLength = 1000)
        @Nullable String begrunnelse,
    @Schema(description = "Måneder mellom to rapporter, ellers 3", nullable = true)
        @Nullable Integer rapportmaaneder) {
  private static final int MAKS_NAVN = 200;
  private static final int MAKS_TEKST = 1000;
  private static final int MAKS_SKIFT = 120;
  private static final int MAKS_RAPPORT = 24;
  private static final int KVARTAL = 3;

  /**
   * The project.
   *
   * @throws DomainException INVALID with every field that is wrong
   */
  Prosjekt prosjekt(String id, long versjon, boolean kjentTiltak) {
    List<FieldError> feil = new ArrayList<>();
    String navnet = Felt.krev("navn", navn, MAKS_NAVN, feil);
    String tiltaket = tiltakId == null ? "" : tiltakId.strip();
    if (!tiltaket.isEmpty() && !kjentTiltak) {
      feil.add(new FieldError("tiltakId", Text.of("prosjekt.feil.tiltak")));
    }
    if (fra != null && til != null && til.isBefore(fra)) {
      feil.add(new FieldError("til", Text.of("prosjekt.feil.tilForFra")));
    }
    int skift = Felt.mellom("forskyvning", forskyvning, 0, -MAKS_SKIFT, MAKS_SKIFT, feil);
    String hvorfor = Felt.kanskje("begrunnelse", begrunnelse, MAKS_TEKST, feil);
    if (skift != 0 && hvorfor.isEmpty()) {
      feil.add(new FieldError("begrunnelse", Text.of("prosjekt.feil.begrunnelse")));
    }
    int rapport = Felt.mellom("rapportmaaneder", rapportmaaneder, KVARTAL, 0, MAKS_RAPPORT, feil);
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
    return new Prosjekt(id, navnet, tiltaket, fra, til, skift, hvorfor, rapport, versjon);
  }
}
