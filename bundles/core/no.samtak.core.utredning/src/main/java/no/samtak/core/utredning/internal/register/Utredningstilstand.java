// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.register;

/** The states of a paper. */
public enum Utredningstilstand {
  /** Being written; its figures are those of the registers now. */
  UTKAST,
  /** Locked; its figures are those of the day it was finished. Ends here. */
  FERDIG
}
