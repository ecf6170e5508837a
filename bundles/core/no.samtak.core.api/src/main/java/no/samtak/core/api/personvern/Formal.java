// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.personvern;

/** What a person is looked at for. A consent names those that it is given for. */
public enum Formal {
  /** To give the person the service's own help. */
  HJELP,
  /** To work with others who help the person: ansvarsgruppe, coordinator, transfer. */
  SAMARBEID,
  /** To prepare or take a decision on the person (vedtak). */
  SAKSBEHANDLING,
  /** To answer the person's own request for what is held. */
  INNSYN,
  /** To review how others looked: log, emergency access. */
  KONTROLL
}
