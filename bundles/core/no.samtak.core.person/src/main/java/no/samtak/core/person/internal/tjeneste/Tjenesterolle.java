// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.tjeneste;

/** What somebody is in a service. */
public enum Tjenesterolle {
  /** Works with its persons. */
  SAKSBEHANDLER,
  /** Does so, says who works there, and reviews how they look. */
  LEDER
}
