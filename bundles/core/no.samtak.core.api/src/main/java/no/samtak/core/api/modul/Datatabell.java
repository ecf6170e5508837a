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
 * @param personkolonne the column with the person's random id within a service; null = the table is
 *     reached by its foreign key to one that has it, or holds nobody
 * @param sluttkolonne the column with the day that a row's time of keeping counts from; null = none
 * @param sletteregel what becomes of a person's rows when they are to go
 */
public record Datatabell(
    String skjema,
    String tabell,
    Phrase innhold,
    Personer personer,
    @Nullable String kommunekolonne,
    String rekkefolge,
    Phrase oppbevaring,
    @Nullable Integer oppbevaringAar,
    @Nullable String personkolonne,
    @Nullable String sluttkolonne,
    Sletteregel sletteregel) {

  /** A table without a person's id; its rows may go. */
  public Datatabell(
      String skjema,
      String tabell,
      Phrase innhold,
      Personer personer,
      @Nullable String kommunekolonne,
      String rekkefolge,
      Phrase oppbevaring,
      @Nullable Integer oppbevaringAar) {
    this(
        skjema,
        tabell,
        innhold,
        personer,
        kommunekolonne,
        rekkefolge,
        oppbevaring,
        oppbevaringAar,
        null,
        null,
        Sletteregel.SLETTES);
  }

  /** The same, with the column that tells whose a row is. */
  public Datatabell medPerson(String kolonne) {
    return med(kolonne, sluttkolonne, sletteregel);
  }

  /** The same, with the column that the time of keeping counts from. */
  public Datatabell medSlutt(String kolonne) {
    return med(personkolonne, kolonne, sletteregel);
  }

  /** The same, with another rule for what becomes of a person's rows. */
  public Datatabell medRegel(Sletteregel regel) {
    return med(personkolonne, sluttkolonne, regel);
  }

  private Datatabell med(@Nullable String person, @Nullable String slutt, Sletteregel regel) {
    return new Datatabell(
        skjema,
        tabell,
        innhold,
        personer,
        kommunekolonne,
        rekkefolge,
        oppbevaring,
        oppbevaringAar,
        person,
        slutt,
        regel);
  }

  /** What becomes of a person's rows when the person is erased, or their time is over. */
  public enum Sletteregel {
    /** They go. */
    SLETTES,
    /** They stay for the figures, and no longer tell whose they were. */
    ANONYMISERES,
    /** They stay: the kommune must keep them (arkivlova). */
    ARKIVPLIKT,
    /** They stay: they belong to a journal (pasientjournalloven, helsepersonelloven kapittel 8). */
    JOURNAL;

    /** Whether the law keeps them as they are. */
    public boolean bevares() {
      return this == ARKIVPLIKT || this == JOURNAL;
    }
  }

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
