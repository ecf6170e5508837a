// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A dwelling, and what can happen to it. Holds no person and no label of whom it is for: a binding
 * of a grant is all there is, and it ends (MF-19).
 *
 * @param id random, see {@link no.samtak.platform.api.data.Ids}
 * @param kommune the slug of the kommune that it belongs to
 * @param opplysninger what is written of it
 * @param utleie whether somebody has it
 * @param klargjoring whether it can be moved into
 * @param tilstand how it stood at the last check; null = never checked
 * @param utgatt the day that it went out of the register; null = it is in use
 * @param versjon rises by one with each change
 * @param opprettet when it came into the register, by the system clock
 */
public record Boenhet(
    String id,
    String kommune,
    Opplysninger opplysninger,
    Utleie utleie,
    Klargjoring klargjoring,
    @Nullable Tilstand tilstand,
    @Nullable LocalDate utgatt,
    long versjon,
    Instant opprettet) {

  /** A dwelling that is new in the register: nobody has it, and it is to be inspected first. */
  static Endring ny(String id, String kommune, Opplysninger opplysninger, Spor spor) {
    return ny(id, kommune, opplysninger, Utleie.LEDIG, Klargjoring.INSPEKSJON, "REGISTRERT", spor);
  }

  /** A dwelling that comes in with the state that it has already. */
  public static Endring ny(
      String id,
      String kommune,
      Opplysninger opplysninger,
      Utleie utleie,
      Klargjoring klargjoring,
      String hendelse,
      Spor spor) {
    Boenhet ny =
        new Boenhet(id, kommune, opplysninger, utleie, klargjoring, null, null, 1, spor.tid());
    return Endring.av(
        ny, new Overgang(Akse.REGISTER, hendelse, "", utleie + " " + klargjoring, ""));
  }

  /** Whether it can be given to somebody: {@link #hindringer()} has nothing. */
  public boolean kanTildeles() {
    return hindringer().isEmpty();
  }

  /**
   * Why it cannot be given to somebody now, a sentence each: it must be free and ready (S4) and not
   * below the minimum standard (MF-18). One that was never checked is not held back.
   */
  public List<Text> hindringer() {
    List<Text> hindringer = new ArrayList<>();
    if (utgatt != null) {
      hindringer.add(Text.of("bolig.hinder.utgatt"));
    }
    if (utleie != Utleie.LEDIG) {
      hindringer.add(Text.of("bolig.hinder.utleie", Text.of("bolig.utleie." + utleie)));
    }
    hindringer.addAll(ikkeBrukbar());
    return hindringer;
  }

  private List<Text> ikkeBrukbar() {
    List<Text> hindringer = new ArrayList<>();
    if (klargjoring != Klargjoring.KLAR) {
      hindringer.add(
          Text.of("bolig.hinder.klargjoring", Text.of("bolig.klargjoring." + klargjoring)));
    }
    if (tilstand != null && tilstand.under()) {
      hindringer.add(Text.of("bolig.hinder.tilstand", tilstand.poeng(), tilstand.krav()));
    }
    return hindringer;
  }

  /**
   * Changes what is written of it; the same again is no change.
   *
   * @throws DomainException CONFLICT where it is out of the register
   */
  public Endring endret(Opplysninger nye, String hendelse) {
    iBruk();
    if (nye.equals(opplysninger)) {
      return Endring.av(this);
    }
    return Endring.av(
        med(nye, utleie, klargjoring, tilstand, utgatt),
        new Overgang(Akse.REGISTER, hendelse, "", "", ""));
  }

  /**
   * Goes to another state of the first axis. Where somebody moves out, it goes to inspection by
   * itself.
   *
   * @throws DomainException CONFLICT where no event of the table leads there, or its guard holds
   */
  Endring utleie(Utleie til, String grunn) {
    iBruk();
    Utleiehendelse hendelse =
        Utleiehendelse.mellom(utleie, til)
            .orElseThrow(() -> ingenVei("utleie", utleie.name(), til.name()));
    if (hendelse.kreverBrukbar() && !ikkeBrukbar().isEmpty()) {
      throw DomainException.conflict(ikkeBrukbar().get(0));
    }
    List<Overgang> overganger = new ArrayList<>();
    overganger.add(new Overgang(Akse.UTLEIE, hendelse.name(), utleie.name(), til.name(), grunn));
    boolean inspiser = hendelse == Utleiehendelse.FLYTT_UT && klargjoring != Klargjoring.INSPEKSJON;
    if (inspiser) {
      overganger.add(
          new Overgang(
              Akse.KLARGJORING,
              Utleiehendelse.FLYTT_UT.name(),
              klargjoring.name(),
              Klargjoring.INSPEKSJON.name(),
              ""));
    }
    Klargjoring etter = inspiser ? Klargjoring.INSPEKSJON : klargjoring;
    return new Endring(med(opplysninger, til, etter, tilstand, utgatt), overganger);
  }

  /**
   * Goes to another state of the second axis.
   *
   * @throws DomainException CONFLICT where no event of the table leads there, or its guard holds
   */
  Endring klargjoring(Klargjoring til, String grunn) {
    iBruk();
    Klargjoringshendelse hendelse =
        Klargjoringshendelse.mellom(klargjoring, til)
            .orElseThrow(() -> ingenVei("klargjoring", klargjoring.name(), til.name()));
    if (hendelse.kreverTom() && utleie == Utleie.UTLEID) {
      throw DomainException.conflict(Text.of("bolig.hinder.noenBor"));
    }
    return Endring.av(
        med(opplysninger, utleie, til, tilstand, utgatt),
        new Overgang(Akse.KLARGJORING, hendelse.name(), klargjoring.name(), til.name(), grunn));
  }

  /** Takes a check; one that is older than the last does not change the state. */
  Endring sjekket(Standardsjekk sjekk) {
    iBruk();
    boolean eldre = tilstand != null && sjekk.dato().isBefore(tilstand.dato());
    return Endring.av(
        eldre ? this : med(opplysninger, utleie, klargjoring, sjekk.tilstand(), utgatt),
        new Overgang(
            Akse.TILSTAND,
            "SJEKKET",
            tilstand == null ? "" : tilstand.poeng() + "/" + tilstand.maks(),
            sjekk.poeng() + "/" + sjekk.maks(),
            sjekk.merknad()));
  }

  /**
   * Goes out of the register. It is never deleted.
   *
   * @throws DomainException CONFLICT where somebody has it, or it is out already
   */
  Endring utga(LocalDate dag, String grunn) {
    iBruk();
    if (utleie == Utleie.UTLEID || utleie == Utleie.RESERVERT) {
      throw DomainException.conflict(
          Text.of("bolig.hinder.utga", Text.of("bolig.utleie." + utleie)));
    }
    return Endring.av(
        med(opplysninger, utleie, klargjoring, tilstand, dag),
        new Overgang(Akse.REGISTER, "UTGATT", "", dag.toString(), grunn));
  }

  private void iBruk() {
    if (utgatt != null) {
      throw DomainException.conflict(Text.of("bolig.hinder.utgatt"));
    }
  }

  private Boenhet med(
      Opplysninger nye,
      Utleie utleieEtter,
      Klargjoring klargjoringEtter,
      @Nullable Tilstand tilstandEtter,
      @Nullable LocalDate utgattEtter) {
    return new Boenhet(
        id,
        kommune,
        nye,
        utleieEtter,
        klargjoringEtter,
        tilstandEtter,
        utgattEtter,
        versjon,
        opprettet);
  }

  private static DomainException ingenVei(String akse, String fra, String til) {
    return DomainException.conflict(
        Text.of(
            "bolig.hinder.vei",
            Text.of("bolig." + akse + "." + fra),
            Text.of("bolig." + akse + "." + til)));
  }
}
