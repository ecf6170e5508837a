// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.soknad;

/** Where an application is. */
public enum Soknadstilstand {
  /** It is to be sent. */
  PLANLAGT,
  /** It is sent, and not answered. */
  SENDT,
  /** Something was awarded. */
  TILSAGN,
  /** It was refused. */
  AVSLAG,
  /** It was withdrawn. */
  TRUKKET
}
