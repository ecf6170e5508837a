// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

/** The four dimensions of the standard checklist (MF-14). */
public enum Dimensjon {
  /** What a dwelling is. */
  DEFINISJON,
  /** What it holds. */
  INNHOLD,
  /** How it looks. */
  UTSEENDE,
  /** Where it lies. */
  BELIGGENHET
}
