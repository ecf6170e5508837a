// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.frist;

/** What kind of deadline it is. */
public enum Fristslag {
  /** An application must be sent. */
  SOKNAD,
  /** A report must be sent. */
  RAPPORT,
  /** Money, an agreement or a lease ends. */
  UTLOP,
  /** A milestone of a project. */
  MILEPAEL,
  /** A meeting that a rule asks for. */
  MOTE,
  /** Something else that somebody must do. */
  OPPGAVE
}
