// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.node;

/** Whether a node is there. */
public enum Nodetilstand {
  /** Is there and can serve. */
  KLAR,
  /** Is there and cannot serve, or not everything. */
  IKKE_KLAR,
  /** Has not told of itself for half a minute. */
  TAUS,
  /** Was stopped in good order. */
  STOPPET
}
