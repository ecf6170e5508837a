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
    return new Boenhetsok(
        sok,
        utleie,
        klargjoring,
        standard,
        kanTildeles,
        eierform,
        arealFra,
        arealTil,
        husstand,
        bundet,
        innleidFor,
        utgatt,
        rekkefolge,
        synkende);
  }

  /** The same with a state of the first axis. */
  public Boenhetsok medUtleie(@Nullable Utleie tilstand) {
    return new Boenhetsok(
        tekst,
        tilstand,
        klargjoring,
        standard,
        kanTildeles,
        eierform,
        arealFra,
        arealTil,
        husstand,
        bundet,
        innleidFor,
        utgatt,
        rekkefolge,
        synkende);
  }

  /** The same with a state of the second axis. */
  public Boenhetsok medKlargjoring(@Nullable Klargjoring tilstand) {
    return new Boenhetsok(
        tekst,
        utleie,
        tilstand,
        standard,
        kanTildeles,
        eierform,
        arealFra,
        arealTil,
        husstand,
        bundet,
        innleidFor,
        utgatt,
        rekkefolge,
        synkende);
  }

  /** Only those that can be given to somebody. */
  public Boenhetsok medKanTildeles() {
    return new Boenhetsok(
        tekst,
        utleie,
        klargjoring,
        standard,
        true,
        eierform,
        arealFra,
        arealTil,
        husstand,
        bundet,
        innleidFor,
        utgatt,
        rekkefolge,
        synkende);
  }
}
