// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.prosjekt;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** An entry as it is sent in; its fields are those of {@link Innslag}. */
@Schema(name = "NyttProsjektinnslag", description = "Et innslag slik det sendes inn")
public record Innslagsinnhold(
    @Schema(description = "Hva slags innslag; kan ikke endres siden") Innslag.@Nullable Slag slag,
    @Schema(description = "Rollen, milepælen, arenaen eller setningen", maxLength = 500)
        @Nullable String hva,
    @Schema(description = "Rolle eller enhet, aldri et navn", maxLength = 200)
        @Nullable String hvem,
    @Schema(description = "Fra, planlagt eller holdt", nullable = true) @Nullable LocalDate fra,
    @Schema(description = "Til, eller når milepælen ble nådd", nullable = true)
        @Nullable LocalDate til,
    @Schema(description = "Antall", nullable = true) @Nullable Integer antall,
    @Schema(
            description =
                "Moteregel: MAANED, KVARTAL, AAR, UKER. Møte: HOLDT, UTEN_REFERAT, PLANLAGT, AVLYST")
        @Nullable String enhet,
    @Schema(description = "Mandat, kilde eller merknad", maxLength = 2000) @Nullable String tekst) {
  /** The units of each kind that has codes. */
  public static final Map<Innslag.Slag, List<String>> ENHETER =
      Map.of(
          Innslag.Slag.MOTEREGEL, List.of("MAANED", "KVARTAL", "AAR", "UKER"),
          Innslag.Slag.MOTE, List.of("HOLDT", "UTEN_REFERAT", "PLANLAGT", "AVLYST"));

  private static final int MAKS_HVA = 500;
  private static final int MAKS_HVEM = 200;
  private static final int MAKS_TEKST = 2000;
  private static final int MAKS_ENHET = 60;
  private static final int MAKS_ANTALL = 1_000_000;

  /**
   * The entry.
   *
   * @throws DomainException INVALID with every field that is wrong
   */
  Innslag innslag(String id, long versjon, String hvemSkriver, Instant naa) {
    List<FieldError> feil = new ArrayList<>();
    Innslag.Slag slaget = slag;
    if (slaget == null) {
      throw DomainException.invalid(List.of(new FieldError("slag", Text.of("feil.paakrevd"))));
    }
    String hvaet = Felt.krev("hva", hva, MAKS_HVA, feil);
    String hvemmet = Felt.kanskje("hvem", hvem, MAKS_HVEM, feil);
    String teksten = Felt.kanskje("tekst", tekst, MAKS_TEKST, feil);
    String enheten = Felt.kanskje("enhet", enhet, MAKS_ENHET, feil);
    List<String> koder = ENHETER.get(slaget);
    if (koder != null && !koder.contains(enheten)) {
      feil.add(new FieldError("enhet", Text.of("prosjekt.feil.enhet")));
    }
    if (antall != null && (antall < 0 || antall > MAKS_ANTALL)) {
      feil.add(new FieldError("antall", Text.of("feil.mellom", 0, MAKS_ANTALL)));
    }
    switch (slaget) {
      case ROLLE -> {
        if (hvemmet.isEmpty()) {
          feil.add(new FieldError("hvem", Text.of("feil.paakrevd")));
        }
        if (fra != null && til != null && til.isBefore(fra)) {
          feil.add(new FieldError("til", Text.of("prosjekt.feil.tilForFra")));
        }
      }
      case MOTEREGEL -> {
        if (antall == null || antall < 1) {
          feil.add(new FieldError("antall", Text.of("feil.paakrevd")));
        }
      }
      case MOTE -> {
        if (fra == null) {
          feil.add(new FieldError("fra", Text.of("feil.paakrevd")));
        }
      }
      default -> {
        // A milestone may be without a day, and a sentence needs no more than itself.
      }
    }
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
    return new Innslag(
        id,
        Objects.requireNonNull(slaget),
        hvaet,
        hvemmet,
        fra,
        til,
        antall,
        enheten,
        teksten,
        hvemSkriver,
        naa,
        versjon);
  }
}
