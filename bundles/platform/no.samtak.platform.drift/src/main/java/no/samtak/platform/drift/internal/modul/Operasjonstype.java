// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import static no.samtak.platform.drift.internal.modul.Stegnavn.AVSLUTTET;
import static no.samtak.platform.drift.internal.modul.Stegnavn.GLEMT;
import static no.samtak.platform.drift.internal.modul.Stegnavn.HENTET;
import static no.samtak.platform.drift.internal.modul.Stegnavn.KLAR;
import static no.samtak.platform.drift.internal.modul.Stegnavn.KRAV;
import static no.samtak.platform.drift.internal.modul.Stegnavn.STARTET;
import static no.samtak.platform.drift.internal.modul.Stegnavn.STOPPET;
import static no.samtak.platform.drift.internal.modul.Stegnavn.UTE;

import java.util.List;
import java.util.Locale;

/** What can be done with a module on the node (teknisk bytte, S3), and the steps of each. */
public enum Operasjonstype {
  /** Takes a module in. */
  INN(HENTET, KRAV, STARTET, KLAR),
  /** Takes a module out; its data stay. */
  UT(AVSLUTTET, STOPPET, UTE),
  /** Stops a module that stays installed. */
  STOPP(AVSLUTTET, STOPPET),
  /** Starts a stopped module. */
  START(STARTET, KLAR),
  /** Another version in the place of the one that runs, back to that one if it fails. */
  OPPGRADER(HENTET, KRAV, AVSLUTTET, STOPPET, STARTET, KLAR, UTE),
  /** Another module in the place of one, back to that one if it fails. */
  BYTT(HENTET, KRAV, AVSLUTTET, STOPPET, STARTET, KLAR, UTE),
  /** Stops at once, without waiting for anything. */
  NODSTOPP(STOPPET),
  /** Forgets a module that is out for good: its paths are unknown, no longer out. Its data stay. */
  GLEM(GLEMT);

  private final List<Stegnavn> steg;

  Operasjonstype(Stegnavn... steg) {
    this.steg = List.of(steg);
  }

  /** The steps, in order. */
  public List<Stegnavn> steg() {
    return steg;
  }

  /** The verb of the access log, such as {@code modul-inn}. */
  public String handling() {
    return "modul-" + name().toLowerCase(Locale.ROOT);
  }
}
