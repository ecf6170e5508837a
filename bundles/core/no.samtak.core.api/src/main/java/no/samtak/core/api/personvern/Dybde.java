// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.personvern;

/** How much is told of a person (P3). Each contains the ones before it. */
public enum Dybde {
  /** That the service knows the person: itself a secret. */
  KJENT_FOR,
  /** How things stand: in which tiltak, since when, whom to call. */
  STATUS,
  /** What is written. */
  INNHOLD;

  /** Whether one who may see this much may see the other, too. */
  public boolean dekker(Dybde annen) {
    return compareTo(annen) >= 0;
  }
}
