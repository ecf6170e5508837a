// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.konsekvens;

/** The ten parts of a konsekvensutredning, in their order (VE-01). */
public enum Utredningsdel {
  /** Why it was begun. */
  BAKGRUNN,
  /** What it is to achieve. */
  MALSETTING,
  /** What it offers, and to whom. */
  TJENESTER_OG_MALGRUPPER,
  /** Who works in it. */
  BEMANNING,
  /** How many use it. */
  ANTALL_BRUKERE,
  /** What it costs and who pays. */
  OKONOMI,
  /** Where it belongs. */
  ORGANISERING,
  /** Why it should go on, and what follows if it does not. */
  KONSEKVENSER,
  /** What users, next of kin and partners say. */
  TILBAKEMELDINGER,
  /** The assessment. */
  VURDERING
}
