// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.forslag;

/** Who made a proposal. */
public enum Opphav {
  /** The product, from what tiltak need and when their money ends. */
  SYSTEM,
  /** Somebody with a reason. */
  PERSON
}
