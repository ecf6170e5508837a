// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

/** How far a step has come. */
public enum Stegstatus {
  VENTER,
  PAGAR,
  FERDIG,
  FEILET
}
