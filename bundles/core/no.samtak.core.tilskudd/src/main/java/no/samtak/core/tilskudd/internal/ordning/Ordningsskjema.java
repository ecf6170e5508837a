// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.ordning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import no.samtak.core.tilskudd.internal.felles.Innsjekk;
import no.samtak.core.tilskudd.internal.felles.Pengeslag;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A scheme as it is sent in.
 *
 * @param fristDag {@code MM-DD}, each year
 */
@Schema(name = "Ordningsskjema", description = "En tilskuddsordning slik den føres inn")
public record Ordningsskjema(
    @Schema(description = "Tilskuddsgiveren", maxLength = Innsjekk.MAKS_NAVN, example = "Husbanken")
        @Nullable String kilde,
    @Schema(
            description = "Ordningen",
            maxLength = Innsjekk.MAKS_NAVN,
            example = "Kompetansetilskudd")
        @Nullable String navn,
    @Schema(description = "Hva pengene er til") @Nullable Pengeslag slag,
    @Schema(description = "Høyst så mange år", minimum = "1", maximum = "30")
        @Nullable Integer maksAar,
    @Schema(description = "Kommunens egenandel i prosent", minimum = "0", maximum = "100")
        @Nullable BigDecimal egenandelProsent,
    @Schema(description = "Søknadsfrist hvert år, MM-DD", example = "11-01")
        @Nullable String fristDag,
    @Schema(description = "Søknadsfrist én gang") @Nullable LocalDate fristDato,
    @Schema(
            description = "Rapport så mange dager etter siste dag med penger",
            minimum = "0",
            maximum = "1000")
        @Nullable Integer rapportDager,
    @Schema(description = "Om det må søkes på nytt hvert år") @Nullable Boolean arlig,
    @Schema(description = "Mer om ordningen", maxLength = Innsjekk.MAKS_TEKST)
        @Nullable String merknad) {

  /**
   * What may be kept of it.
   *
   * @throws no.samtak.platform.api.error.DomainException INVALID with every field that is wrong
   */
  Ordningsinnhold sjekket() {
    Innsjekk sjekk = new Innsjekk();
    Ordningsinnhold innhold =
        new Ordningsinnhold(
            sjekk.krev("kilde", kilde, Innsjekk.MAKS_NAVN),
            sjekk.krev("navn", navn, Innsjekk.MAKS_NAVN),
            slag,
            sjekk.mellom("maksAar", maksAar, 1, 30),
            sjekk.mellom("egenandelProsent", egenandelProsent, 0, 100),
            dag(sjekk),
            sjekk.dag("fristDato", fristDato),
            sjekk.mellom("rapportDager", rapportDager, 0, 1000),
            Boolean.TRUE.equals(arlig),
            sjekk.kanskje("merknad", merknad, Innsjekk.MAKS_TEKST));
    if (innhold.fristDag() != null && innhold.fristDato() != null) {
      sjekk.feil("fristDato", Text.of("ordning.feil.toFrister"));
    }
    sjekk.kast();
    return innhold;
  }

  private @Nullable MonthDay dag(Innsjekk sjekk) {
    String tekst = fristDag == null ? "" : fristDag.strip();
    if (tekst.isEmpty()) {
      return null;
    }
    try {
      return MonthDay.parse("--" + tekst);
    } catch (DateTimeParseException e) {
      sjekk.feil("fristDag", Text.of("ordning.feil.fristDag"));
      return null;
    }
  }
}
