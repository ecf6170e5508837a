// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.giver;

import no.samtak.core.tilskudd.internal.soknad.Soknadssum;

/**
 * A funder in the list.
 *
 * @param ordninger how many schemes
 * @param finansieringer how many fundings, those of a plan included
 * @param sum of the applications to it
 * @param avsluttet whether it gives no more on the business date
 */
public record Giverrad(
    Giver giver, int ordninger, int finansieringer, Soknadssum sum, boolean avsluttet) {
  /** How it stands: a name that is nobody's, ended, or in use. */
  public Stand stand() {
    if (!giver.registrert()) {
      return Stand.IKKE_KNYTTET;
    }
    return avsluttet ? Stand.AVSLUTTET : Stand.I_BRUK;
  }

  /** How a funder stands. */
  public enum Stand {
    /** In the register, and gives. */
    I_BRUK,
    /** In the register, and gives no more. */
    AVSLUTTET,
    /** Not in the register. */
    IKKE_KNYTTET
  }
}
