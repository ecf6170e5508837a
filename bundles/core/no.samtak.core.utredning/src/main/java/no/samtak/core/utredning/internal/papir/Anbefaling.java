// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.papir;

/** What a paper recommends for a tiltak; chosen by a person, never computed (VE-46). */
public enum Anbefaling {
  /** Taken into the ordinary budget as it is. */
  VIDEREFORES,
  /** Taken into the ordinary budget in a smaller shape. */
  VIDEREFORES_REDUSERT,
  /** Goes on while another grant is applied for. */
  SOK_NYTT_TILSKUDD,
  /** Goes on as a part of another tiltak. */
  SLAS_SAMMEN,
  /** Ends. */
  AVSLUTTES,
  /** Laid before the council without a recommendation. */
  INGEN
}
