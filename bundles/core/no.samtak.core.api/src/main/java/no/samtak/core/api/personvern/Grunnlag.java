// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.personvern;

/** What a look at a person stands on (P2). */
public enum Grunnlag {
  /** The user works in the person's own service. */
  EGEN_TJENESTE,
  /** The person has agreed (pbrl. § 4-1, personvernforordningen art. 7). */
  SAMTYKKE,
  /** An exception in law, recorded with its paragraph and the reason. */
  LOV,
  /** Life or health is in danger; taken in two steps and reviewed afterwards. */
  NODTILGANG
}
