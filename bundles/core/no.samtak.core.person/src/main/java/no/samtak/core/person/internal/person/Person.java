// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import java.time.Instant;

/**
 * A person of a service, opened.
 *
 * @param id random; within this service only
 * @param versjon from 1, rises with each change
 * @param personalia what is held
 * @param opprettet when the person was written in
 * @param opprettetAv who did so
 */
public record Person(
    String id, long versjon, Personalia personalia, Instant opprettet, String opprettetAv) {
  /** The same with something else in it, one version on. */
  Person endret(Personalia nye) {
    return new Person(id, versjon + 1, nye, opprettet, opprettetAv);
  }
}
