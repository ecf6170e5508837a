// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.papir;

/** How a count of people is shown, so that nobody can be found in it (P5). */
public enum Vern {
  /** As it is. */
  INGEN,
  /** Below five: how many is not told, and is not kept. */
  FAERRE_ENN_FEM,
  /** An interval that begins below five: only its highest is told. */
  HOYST,
  /** Five or more, not told since a small one would follow from it. */
  VERNET
}
