// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.tilstand;

import static no.samtak.core.api.modul.Modultilstand.AKTIV;
import static no.samtak.core.api.modul.Modultilstand.DEAKTIVERT;
import static no.samtak.core.api.modul.Modultilstand.INSTALLERT;
import static no.samtak.core.api.modul.Modultilstand.SKRIVEBESKYTTET;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.samtak.core.api.modul.Modultilstand;

/**
 * What can happen to a module in a kommune: S3 as a table of event, states before and state after.
 * INSTALLERT stands for a pair of which nothing is stored. TILGJENGELIG, INSTALLERT and
 * AVINSTALLERT follow from what the node has, and are never entered by an event.
 */
public enum Overgang {
  /** It is opened, by an approved proposal. */
  APNET(EnumSet.of(INSTALLERT), AKTIV),
  /**
   * It is opened without approval: the node was told to, or it ran here before anybody kept count.
   */
  APNET_AV_NODEN(EnumSet.of(INSTALLERT), AKTIV),
  /** It is closed to changes, by an approved proposal. */
  LUKKET(EnumSet.of(AKTIV), SKRIVEBESKYTTET),
  /** The time for reading is over. */
  DEAKTIVERT_ETTER_LESETID(EnumSet.of(SKRIVEBESKYTTET), DEAKTIVERT),
  /** It is taken back into use. */
  GJENAPNET(EnumSet.of(SKRIVEBESKYTTET, DEAKTIVERT), AKTIV),
  /** Another module has taken its place. */
  BYTTET_UT(EnumSet.of(AKTIV, SKRIVEBESKYTTET), DEAKTIVERT),
  /** It has taken the place of another. */
  BYTTET_INN(EnumSet.of(INSTALLERT, SKRIVEBESKYTTET, DEAKTIVERT), AKTIV),
  /** It has taken the place of one that was closed to changes. */
  BYTTET_INN_LUKKET(EnumSet.of(INSTALLERT, DEAKTIVERT), SKRIVEBESKYTTET);

  private final Set<Modultilstand> fra;
  private final Modultilstand til;

  Overgang(Set<Modultilstand> fra, Modultilstand til) {
    this.fra = fra;
    this.til = til;
  }

  /** The state after. */
  public Modultilstand til() {
    return til;
  }

  /** Whether the event can happen in the state. */
  public boolean kanSkjeI(Modultilstand tilstand) {
    return fra.contains(tilstand);
  }

  /** What can happen in a state, in the table's order. */
  public static List<Overgang> mulige(Modultilstand tilstand) {
    return Arrays.stream(values()).filter(o -> o.kanSkjeI(tilstand)).toList();
  }
}
