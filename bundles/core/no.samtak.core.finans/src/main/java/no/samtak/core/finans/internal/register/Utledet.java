// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.register;

/** How a finding came to be. */
public enum Utledet {
  /** By a rule, from the files. */
  REGEL,
  /** Read by a person and written down. */
  HAND
}
