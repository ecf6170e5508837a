// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.frist;

/** Where a deadline is on the business date. */
public enum Friststand {
  /** Not done, and its last day is gone. */
  OVERSKREDET,
  /** Not done, and there is time: today counts. */
  KOMMENDE,
  /** Done. */
  FERDIG
}
