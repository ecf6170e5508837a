// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.prosjekt;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import no.samtak.platform.api.rest.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Something that people keep of a project; what its fields mean follows from its kind.
 *
 * @param id stable
 * @param slag what it is
 * @param hva of a role its name, of a milestone what is to be done, of a meeting or a rule the
 *     arena, of an effect or a challenge the sentence
 * @param hvem who: a role or a unit, not a person's name
 * @param fra of a role its first day, of a milestone the planned day, of a meeting its day
 * @param til of a role its last day, of a milestone the day when it was done
 * @param antall of a rule so many meetings in each unit, of a meeting its participants, of an
 *     effect its figure
 * @param enhet of a rule {@code MAANED}, {@code KVARTAL}, {@code AAR} or {@code UKER} (every so
 *     many weeks), of a meeting {@code HOLDT}, {@code UTEN_REFERAT}, {@code PLANLAGT} or {@code
 *     AVLYST}, of an effect the figure's unit
 * @param tekst of a role its mandate, of an effect where it is from, else a note
 * @param endretAv who wrote it last
 * @param endret when
 * @param versjon rises with each change
 */
@Schema(name = "Prosjektinnslag", description = "Noe folk har ført om et prosjekt")
public record Innslag(
    @Schema(description = "Tilfeldig") String id,
    @Schema(description = "Hva slags innslag") Slag slag,
    @Schema(description = "Rollen, milepælen, møtearenaen eller setningen") String hva,
    @Schema(description = "Rolle eller enhet, aldri et navn") String hvem,
    @Schema(description = "Fra, planlagt eller holdt", nullable = true) @Nullable LocalDate fra,
    @Schema(description = "Til, eller når milepælen ble nådd", nullable = true)
        @Nullable LocalDate til,
    @Schema(description = "Antall", nullable = true) @Nullable Integer antall,
    @Schema(description = "Enheten for antallet, eller møtets tilstand") String enhet,
    @Schema(description = "Mandat, kilde eller merknad") String tekst,
    @Schema(description = "Hvem som skrev det sist") String endretAv,
    @Schema(description = "Når") Instant endret,
    @Schema(description = "Øker med hver endring") long versjon)
    implements Versioned {
  /** Kinds of entry. */
  public enum Slag {
    /** Who answers for what (KV-06, OR-31). */
    ROLLE,
    /** Something to be reached by a day (OR-06, OR-17, OR-18). */
    MILEPAEL,
    /** How often an arena is to meet. */
    MOTEREGEL,
    /** A meeting (OR-32). */
    MOTE,
    /** What the project led to (KV-36). */
    EFFEKT,
    /** What it leaves to be solved (KV-36). */
    UTFORDRING
  }
}
