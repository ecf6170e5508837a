// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.avvik;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A year of an object: expenditure, in kr with øre. Null = not stated or not known, never zero.
 *
 * @param tilskudd grant budgeted; null also where the budget is not divided so
 * @param egenandel the kommune's own share budgeted; null as for the grant
 * @param budsjett what was to be spent
 * @param regnskap what was spent; null where that cannot be told from others' costs
 * @param skille whether it can
 * @param minst of a year with shared costs: what is its own alone
 * @param felles of a year with shared costs: what is shared and not divided
 * @param deltMed with whom
 * @param inntektBudsjett income budgeted
 * @param inntektRegnskap income that came
 * @param merknad what the source says of the year, in its words
 * @param kilder where the figures stand
 */
public record Aarsavvik(
    int aar,
    @Nullable BigDecimal tilskudd,
    @Nullable BigDecimal egenandel,
    @Nullable BigDecimal budsjett,
    @Nullable BigDecimal regnskap,
    Skille skille,
    @Nullable BigDecimal minst,
    @Nullable BigDecimal felles,
    List<String> deltMed,
    @Nullable BigDecimal inntektBudsjett,
    @Nullable BigDecimal inntektRegnskap,
    String merknad,
    List<Kildested> kilder) {
  public Aarsavvik {
    deltMed = List.copyOf(deltMed);
    kilder = List.copyOf(kilder);
  }

  /** Accounts less budget: above zero = more was spent; null where one of them is not known. */
  public @Nullable BigDecimal avvik() {
    return budsjett == null || regnskap == null ? null : regnskap.subtract(budsjett);
  }

  /** The deviation, where there is one to tell. */
  public Optional<BigDecimal> finnAvvik() {
    return Optional.ofNullable(avvik());
  }
}
