// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.modul;

import no.samtak.platform.api.module.ModuleDoors.Door;

/** How a module stands in a kommune (S3). The data stay in all of them. */
public enum Modultilstand {
  /** The node has a file of it; it is not in. Nothing was ever opened here. */
  TILGJENGELIG(Door.CLOSED),
  /** It is in on the node, and not opened here. */
  INSTALLERT(Door.CLOSED),
  /** In use. */
  AKTIV(Door.OPEN),
  /** Closed: reads, takes no change. */
  SKRIVEBESKYTTET(Door.READ_ONLY),
  /** Closed and out of sight; calls from outside are told "modul ikke i drift i kommunen". */
  DEAKTIVERT(Door.CLOSED),
  /** Deactivated here, and out of the node for good. */
  AVINSTALLERT(Door.CLOSED);

  private final Door dor;

  Modultilstand(Door dor) {
    this.dor = dor;
  }

  /** What those who call the module in the kommune meet. */
  public Door dor() {
    return dor;
  }
}
