// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.samtykke;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A consent, or the question for one.
 *
 * @param id random
 * @param kommune slug
 * @param tjeneste slug of the person's own service
 * @param personId the person's random id within it
 * @param mal the template's id
 * @param malversjon the template's version that was shown
 * @param vilkar what is agreed to
 * @param lagret the state as stored; see {@link #tilstand}
 * @param form how the person said yes; null where the person has not
 * @param erstatter id of the one that this took the place of, or null
 * @param spurt the day of the question
 * @param svart the day of the answer, or null
 * @param versjon rises with each transition
 */
public record Samtykke(
    String id,
    String kommune,
    String tjeneste,
    String personId,
    String mal,
    int malversjon,
    Vilkar vilkar,
    Tilstand lagret,
    @Nullable Samtykkeform form,
    @Nullable String erstatter,
    LocalDate spurt,
    @Nullable LocalDate svart,
    long versjon) {
  /** The state on a day: a given one whose last day is over is UTLOPT, told already or not. */
  public Tilstand tilstand(LocalDate dag) {
    return Overgang.UTLOP.kan(lagret, vilkar.til(), dag) ? Tilstand.UTLOPT : lagret;
  }

  /** Whether it opens anything on a day. */
  public boolean apner(LocalDate dag) {
    return tilstand(dag) == Tilstand.GITT && !dag.isBefore(vilkar.fra());
  }

  /** Whether the recipient, who reads nothing in the product, may be told something on a day. */
  public boolean kanFortelles(LocalDate dag) {
    return vilkar.mottaker().slag() != Mottaker.Slag.TJENESTE && apner(dag);
  }

  /** What can happen to it on a day. */
  public List<Overgang> mulige(LocalDate dag) {
    return Overgang.mulige(lagret, vilkar.til(), dag);
  }
}
