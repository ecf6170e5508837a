// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.samtykke;

/** How the person said it. */
public enum Samtykkeform {
  /** Signed on paper at the office. */
  PAPIR,
  /** By voice; a witness heard it and is named. */
  MUNTLIG,
  /** By the person's own sign-in. */
  INNLOGGET;

  /** Whether somebody else must have heard it. */
  public boolean kreverVitne() {
    return this == MUNTLIG;
  }
}
