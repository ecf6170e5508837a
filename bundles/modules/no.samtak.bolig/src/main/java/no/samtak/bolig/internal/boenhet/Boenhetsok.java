// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which dwellings are asked for, and in which order. Null = whatever it is.
 *
 * @param tekst what object number or address begins with, æøå as they or as ae, o, a; empty = all
 * @param utleie state of the first axis
 * @param klargjoring state of the second axis
 * @param standard how it stands to the minimum standard
 * @param kanTildeles only those that can be given to somebody
 * @param eierform who owns it
 * @param arealFra at least so many square metres
 * @param arealTil at most so many
 * @param husstand for a household of so many: its capacity is that or more
 * @param bundet whether a grant binds it today, by the business date
 * @param innleidFor its renting in ends before this day
 * @param utgatt those that are out of the register, and not those in use
 * @param rekkefolge their order
 * @param synkende whether the order is turned
 */
public record Boenhetsok(
    String tekst,
    @Nullable Utleie utleie,
    @Nullable Klargjoring klargjoring,
    @Nullable Standard standard,
    boolean kanTildeles,
    @Nullable Eierform eierform,
    @Nullable BigDecimal arealFra,
    @Nullable BigDecimal arealTil,
    @Nullable Integer husstand,
    @Nullable Boolean bundet,
    @Nullable LocalDate innleidFor,
    boolean utgatt,
    Rekkefolge rekkefolge,
    boolean synkende) {
  /** All in use, by their object numbers. */
  public static final Boenhetsok ALLE =
      new Boenhetsok(
          "",
          null,
          null,
          null,
          false,
          null,
          null,
          null,
          null,
          null,
          null,
          false,
          Rekkefolge.OBJEKTNUMMER,
          false);

  /** How a dwelling stands to the minimum standard. */
  public enum Standard {
    /** At it or above. */
    OVER,
    /** Below it. */
    UNDER,
    /** Never checked. */
    IKKE_SJEKKET
  }

  /** The orders that a list can have; each is an index. */
  public enum Rekkefolge {
    /** By object number, numbers by their value. */
    OBJEKTNUMMER,
    /** By street, house, letter and unit. */
    ADRESSE,
    /** By size; those without come first. */
    AREAL,
    /** By the end of renting in; those without come last. */
    INNLEID_TIL
  }

  /** The same of another text. */
  public Boenhetsok medTekst(String sok) {
    Kopi ny = new Kopi(this);
    ny.tekst = sok;
    return ny.ferdig();
  }

  /** The same with a state of the first axis. */
  public Boenhetsok medUtleie(@Nullable Utleie tilstand) {
    Kopi ny = new Kopi(this);
    ny.utleie = tilstand;
    return ny.ferdig();
  }

  /** The same with a state of the second axis. */
  public Boenhetsok medKlargjoring(@Nullable Klargjoring tilstand) {
    Kopi ny = new Kopi(this);
    ny.klargjoring = tilstand;
    return ny.ferdig();
  }

  /** Only those that can be given to somebody. */
  public Boenhetsok medKanTildeles() {
    Kopi ny = new Kopi(this);
    ny.kanTildeles = true;
    return ny.ferdig();
  }

  /** What of a search is changed where one is made of another; the rest stays. */
  private static final class Kopi {
    private final Boenhetsok av;
    private String tekst;
    private @Nullable Utleie utleie;
    private @Nullable Klargjoring klargjoring;
    private boolean kanTildeles;

    Kopi(Boenhetsok av) {
      this.av = av;
      this.tekst = av.tekst;
      this.utleie = av.utleie;
      this.klargjoring = av.klargjoring;
      this.kanTildeles = av.kanTildeles;
    }

    Boenhetsok ferdig() {
      return new Boenhetsok(
          tekst,
          utleie,
          klargjoring,
          av.standard,
          kanTildeles,
          av.eierform,
          av.arealFra,
          av.arealTil,
          av.husstand,
          av.bundet,
          av.innleidFor,
          av.utgatt,
          av.rekkefolge,
          av.synkende);
    }
  }
}
