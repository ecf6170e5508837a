// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

/** How far an address is protected, as the population register says (P7). */
public enum Gradering {
  /** Not protected. */
  UGRADERT,
  /** "Kode 7". */
  FORTROLIG,
  /** "Kode 6". */
  STRENGT_FORTROLIG;

  /** Whether the address is shown to those only who are cleared for it. */
  public boolean skjuler() {
    return this != UGRADERT;
  }
}
