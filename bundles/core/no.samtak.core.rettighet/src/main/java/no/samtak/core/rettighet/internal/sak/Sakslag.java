// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.sak;

/** What a person asks for. */
public enum Sakslag {
  /** To be told what is held (personvernforordningen art. 15). */
  INNSYN,
  /** To have it erased (art. 17). */
  SLETTING
}
