// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.kart;

/** Where a module and its data are; what the data map says first. */
public enum Kartstand {
  /** The module is in on the node. */
  PA_NODEN,
  /** The module is in on the node, and has been out. */
  INNE_IGJEN,
  /** The module is out; its data lie here. */
  UTE_MED_DATA,
  /** The module is out; its tables are here and have no rows. */
  UTE_UTEN_DATA,
  /** The module is out; its data lie here, and a verified archive of all of them is kept. */
  ARKIVERT,
  /** The module is out, and its data are purged. */
  SLETTET,
  /** The module is out, and has no tables here. */
  INGEN_DATA
}
