// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.samtak.platform.api.table.TableShape;

/**
 * A kind of file that can be read in: its columns, what makes two rows the same, and what a row
 * must be. Contradictions between rows are no errors here: a source is read in as it stands.
 */
public final class Filtype {
  /** The longest text of a cell. */
  public static final int MAKS_TEKST = 4000;

  /** The longest name of a tiltak. */
  public static final int MAKS_NAVN = 500;

  private final String slug;
  private final List<String> nokkel;
  private final Map<String, Kolonnekrav> krav;
  private final List<String> kolonner;
  private final List<String> valgfrie;
  private final Consumer<Radkontroll> radkrav;

  private Filtype(Bygger bygger) {
    this.slug = bygger.slug;
    this.nokkel = bygger.nokkel;
    this.krav = bygger.krav;
    this.kolonner = List.copyOf(bygger.krav.keySet());
    this.valgfrie = List.copyOf(bygger.valgfrie);
    this.radkrav = bygger.radkrav;
    if (!kolonner.containsAll(nokkel)) {
      throw new IllegalArgumentException(slug + ": the key is of columns");
    }
  }

  /** Begins a kind of file whose rows are told apart by the columns of its key. */
  static Bygger av(String slug, String... nokkel) {
    return new Bygger(slug, List.of(nokkel));
  }

  /** Its name in addresses and commands: the file's, without its ending. */
  public String slug() {
    return slug;
  }

  /** The columns in the order of the source. */
  public List<String> kolonner() {
    return kolonner;
  }

  /** The columns that a file may do without. */
  public List<String> valgfrie() {
    return valgfrie;
  }

  /** The columns that together tell one row from another. */
  public List<String> nokkel() {
    return nokkel;
  }

  /** What a file must look like. */
  public TableShape form() {
    return new TableShape(kolonner, valgfrie);
  }

  void kontroller(Radkontroll rad) {
    krav.forEach(
        (kolonne, ett) -> {
          rad.hoyst(kolonne, MAKS_TEKST);
          ett.prov(rad, kolonne);
        });
    radkrav.accept(rad);
  }

  @Override
  public String toString() {
    return slug;
  }

  /** Puts a kind of file together, column by column in the order of the source. */
  static final class Bygger {
    private final String slug;
    private final List<String> nokkel;
    private final Map<String, Kolonnekrav> krav = new LinkedHashMap<>();
    private final List<String> valgfrie = new ArrayList<>();
    private Consumer<Radkontroll> radkrav = rad -> {};

    private Bygger(String slug, List<String> nokkel) {
      this.slug = slug;
      this.nokkel = nokkel;
    }

    /** Columns that must all be the same. */
    Bygger med(Kolonnekrav ett, String... navn) {
      for (String kolonne : navn) {
        krav.put(kolonne, ett);
      }
      return this;
    }

    /** Columns of any text. */
    Bygger tekst(String... navn) {
      return med(Kolonnekrav.TEKST, navn);
    }

    /** A column of any text that a file may do without. */
    Bygger valgfri(String navn) {
      return valgfri(navn, Kolonnekrav.TEKST);
    }

    /** A column that a file may do without. */
    Bygger valgfri(String navn, Kolonnekrav ett) {
      valgfrie.add(navn);
      return med(ett, navn);
    }

    /** What the row as a whole must be. */
    Filtype rad(Consumer<Radkontroll> kontroll) {
      radkrav = kontroll;
      return ferdig();
    }

    Filtype ferdig() {
      return new Filtype(this);
    }
  }
}
