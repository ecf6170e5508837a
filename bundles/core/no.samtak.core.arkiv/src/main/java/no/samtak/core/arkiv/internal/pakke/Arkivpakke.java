// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.pakke;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An archive package, as it is accounted for. The account is kept for good, also when somebody
 * takes the file away.
 *
 * @param id random
 * @param modul the module's short name
 * @param kommune slug; empty = the whole module
 * @param tilstand how far it has come
 * @param versjon the module's version when its map was kept
 * @param node the node that has the file on its disk
 * @param fil the file's name in the folder {@code arkiv} of that node's data
 * @param sha512 of the file, lower case hex; empty until it is finished
 * @param bytes the file's size
 * @param innhold the tables in it
 * @param grunn why it was made
 * @param hvem who made it
 * @param startet when it was begun
 * @param ferdig when it was finished or failed; null while it goes on
 * @param kontrollert when it was verified last; null = never
 * @param kontroll what that said; null = never verified
 * @param feil key of a text that says what went wrong; empty where nothing did
 */
public record Arkivpakke(
    String id,
    String modul,
    String kommune,
    Tilstand tilstand,
    String versjon,
    String node,
    String fil,
    String sha512,
    long bytes,
    List<Tabellinnhold> innhold,
    String grunn,
    String hvem,
    Instant startet,
    @Nullable Instant ferdig,
    @Nullable Instant kontrollert,
    @Nullable Kontrollsvar kontroll,
    String feil) {
  public Arkivpakke {
    innhold = List.copyOf(innhold);
  }

  /** How far a package has come. */
  public enum Tilstand {
    /** Being written. */
    BEGYNT,
    /** Written and whole. */
    FERDIG,
    /** Could not be written; there is no file. */
    FEILET,
    /** The node stopped in the middle; there is no file. */
    AVBRUTT
  }

  /** What a verification says. */
  public enum Kontrollsvar {
    /** The file is whole, and the database has the same now. */
    LIK,
    /** The file is whole; the database has changed since. */
    ENDRET_SIDEN,
    /** The file is gone, cut off or changed. */
    FEIL
  }

  /**
   * A table in a package.
   *
   * @param skjema its schema
   * @param tabell its name
   * @param rader how many rows
   * @param sha256 of the table's file, lower case hex
   */
  public record Tabellinnhold(String skjema, String tabell, long rader, String sha256) {
    /** The file's name within the package. */
    public String fil() {
      return "data/" + skjema + "." + tabell + ".csv";
    }
  }

  /** Rows in all. */
  public long radsum() {
    return innhold.stream().mapToLong(Tabellinnhold::rader).sum();
  }

  /** Whether it is finished and was found whole when it was verified last. */
  public boolean erKontrollert() {
    return tilstand == Tilstand.FERDIG
        && (kontroll == Kontrollsvar.LIK || kontroll == Kontrollsvar.ENDRET_SIDEN);
  }
}
