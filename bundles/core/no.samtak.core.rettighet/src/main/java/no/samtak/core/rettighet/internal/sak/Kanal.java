// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.sak;

/** How a request came. */
public enum Kanal {
  /** At the office, or to somebody at work. */
  SKRANKE,
  /** On paper. */
  BREV,
  /** By telephone. */
  TELEFON,
  /** By a message with sign-in. */
  DIGITAL
}
