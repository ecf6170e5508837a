// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.prosjekt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A project.
 *
 * @param id stable; {@link #KILDEN} is the project that the imported files tell of
 * @param navn as people call it; empty = the source names it not
 * @param tiltakId slug of the tiltak that it makes; empty = none
 * @param fra first day as planned; null = not known
 * @param til last day as planned; null = not known
 * @param forskyvning months that both days were put off, or brought forward where below zero
 * @param begrunnelse why the period was shifted; empty = not said
 * @param rapportmaaneder months between two reports; 0 = none are asked for
 * @param versjon rises with each change; 0 = nobody has registered it
 */
public record Prosjekt(
    String id,
    String navn,
    String tiltakId,
    @Nullable LocalDate fra,
    @Nullable LocalDate til,
    int forskyvning,
    String begrunnelse,
    int rapportmaaneder,
    long versjon) {
  /** The id of the project that the imported files tell of. */
  public static final String KILDEN = "kilden";

  /** The first day after the shift (KV-02); null where the planned one is not known. */
  public @Nullable LocalDate gjelderFra() {
    return fra == null ? null : fra.plusMonths(forskyvning);
  }

  /**
   * The last day after the shift; null where the planned one is not known. The day after the last
   * is what is shifted, so that a month's end stays a month's end.
   */
  public @Nullable LocalDate gjelderTil() {
    return til == null ? null : til.plusDays(1).plusMonths(forskyvning).minusDays(1);
  }
}
