// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

/** The states of an operation. All but the first are final. */
public enum Operasjonsstatus {
  /** Under way. */
  PAGAR,
  /** Done as asked. */
  FERDIG,
  /** Refused before anything was touched. */
  AVVIST,
  /** It failed, and what was there before is back. */
  RULLET_TILBAKE,
  /** It failed, and what was there before could not be brought back. */
  FEILET,
  /** The node went down while it was under way. */
  AVBRUTT
}
