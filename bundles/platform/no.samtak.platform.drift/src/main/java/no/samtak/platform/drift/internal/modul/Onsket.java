// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

/** What the operator wants of a module on the node. */
public enum Onsket {
  /** Installed and running. */
  INNE,
  /** Installed, not running. */
  STOPPET,
  /** Not installed; its data stay and its paths answer 503. */
  UTE
}
