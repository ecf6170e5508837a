// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.security;

/** What a signed-in user may do, coarsely. The walls between services come on top, not instead. */
public enum Role {
  /** Reads registers without persons. */
  LESER,
  /** Case worker. */
  SAKSBEHANDLER,
  /** Service leader. */
  TJENESTELEDER,
  /** Economist, politicians' staff: aggregates only (P5). */
  OKONOM,
  /** Runs the node: modules, backup, accounts. Sees no person (P5). */
  OPERATOR
}
