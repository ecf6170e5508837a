// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.brudd;

/** What a breach may mean for those it is about. */
public enum Risiko {
  /** Hardly anything: it need not be notified, and why is written down (art. 33 nr. 1, 5). */
  LITE_TROLIG,
  /** A risk: Datatilsynet is to be notified. */
  RISIKO,
  /** A high risk: the persons, too (art. 34). */
  HOY
}
