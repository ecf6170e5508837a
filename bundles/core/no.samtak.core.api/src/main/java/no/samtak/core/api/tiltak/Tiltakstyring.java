// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.tiltak;

import org.osgi.annotation.versioning.ProviderType;

/** The changes of a tiltak's state that the product itself makes. All others are a person's. */
@ProviderType
public interface Tiltakstyring {
  /**
   * Tells that the funding of a running tiltak has become uncertain (I_DRIFT to TRUET). Kept as an
   * event like any other, without a person.
   *
   * @param begrunnelse why, at most 1000 characters
   * @return whether it changed; false where the tiltak is unknown or not I_DRIFT
   */
  boolean meldTruet(String kommune, String tiltakId, String begrunnelse);
}
