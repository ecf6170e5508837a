// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.modul;

import no.samtak.platform.api.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A table of a module, as its data map tells of it.
 *
 * @param skjema the module's schema, lower case
 * @param tabell the table's name, lower case
 * @param innhold what a row is, in a few words
 * @param personer whose data it holds
 * @param kommunekolonne the column with the kommune's slug; null = the rows belong to no one
 *     kommune
 * @param rekkefolge the columns that order an export, separated by comma; with the kommune they
 *     tell each row from every other
 * @param oppbevaring how long a row is kept and by which rule; a sentence
 * @param oppbevaringAar years after the row's end that it is kept; null = as long as the kommune
 *     runs the service
 */
public record Datatabell(
    String skjema,
    String tabell,
    Phrase innhold,
    Personer personer,
    @Nullable String kommunekolonne,
    String rekkefolge,
    Phrase oppbevaring,
    @Nullable Integer oppbevaringAar) {

  /** Whose data a table holds. */
  public enum Personer {
    /** Nobody's. */
    INGEN,
    /** Employees', such as who changed what. */
    ANSATTE,
    /** Those of people who get help, or of their next of kin. */
    TJENESTEMOTTAKERE
  }
}
