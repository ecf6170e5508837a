// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.soknad;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.samtak.core.tilskudd.internal.felles.Pengeslag;
import org.jspecify.annotations.Nullable;

/**
 * An application and its answer. What is null is unknown, which is not zero: a sum may be applied
 * for without being stated, and an award may be undated (OR-12, OR-13).
 *
 * @param kilde the funder
 * @param ordningId the scheme; empty = none is registered
 * @param formal what the money is for
 * @param delprosjekter the sub-projects, where one application is for several (OR-10)
 * @param stillinger how many positions (OR-07)
 * @param tiltak slugs of the tiltak; empty = none is named
 * @param soktKr applied for, in kr
 * @param tilsagnKr awarded, in kr
 * @param bruktKr spent of the award so far, in kr
 * @param periodeFra first day that the award is for
 * @param periodeTil last day that the award is for
 */
public record Soknadsinnhold(
    String kilde,
    String ordningId,
    String formal,
    @Nullable Pengeslag slag,
    List<String> delprosjekter,
    @Nullable BigDecimal stillinger,
    List<String> tiltak,
    @Nullable LocalDate soknadsdato,
    @Nullable BigDecimal soktKr,
    Soknadstilstand tilstand,
    @Nullable LocalDate svardato,
    @Nullable BigDecimal tilsagnKr,
    @Nullable BigDecimal bruktKr,
    @Nullable LocalDate periodeFra,
    @Nullable LocalDate periodeTil,
    String merknad,
    List<Tilsagnsdel> vilkar,
    List<Tilsagnsdel> oremerkinger,
    List<Tilsagnsdel> rapporter) {
  private static final BigDecimal HUNDRE = BigDecimal.valueOf(100);

  public Soknadsinnhold {
    delprosjekter = List.copyOf(delprosjekter);
    tiltak = List.copyOf(tiltak);
    vilkar = List.copyOf(vilkar);
    oremerkinger = List.copyOf(oremerkinger);
    rapporter = List.copyOf(rapporter);
  }

  /** The award in per cent of what was applied for, one decimal; null where one is unknown. */
  public @Nullable BigDecimal andelProsent() {
    return tilsagnKr == null || soktKr == null || soktKr.signum() == 0
        ? null
        : tilsagnKr.multiply(HUNDRE).divide(soktKr, 1, RoundingMode.HALF_UP);
  }

  /** Days from the application to its answer; null where one of the days is unknown. */
  public @Nullable Long svardager() {
    return soknadsdato == null || svardato == null
        ? null
        : ChronoUnit.DAYS.between(soknadsdato, svardato);
  }

  /** Whether more was awarded than applied for: a finding, not a refusal (S1). */
  public boolean tilsagnOverSoknad() {
    return tilsagnKr != null && soktKr != null && tilsagnKr.compareTo(soktKr) > 0;
  }

  /** Whether something, and less than applied for, was awarded. */
  public boolean delvis() {
    return tilstand == Soknadstilstand.TILSAGN
        && tilsagnKr != null
        && soktKr != null
        && tilsagnKr.compareTo(soktKr) < 0;
  }
}
