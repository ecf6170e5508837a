// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.konsekvens;

import org.osgi.annotation.versioning.ProviderType;

/** Which konsekvensutredninger there are. Reads. */
@ProviderType
public interface Utredninger {
  /** Whether the kommune has a finished paper in which the tiltak stands (guard of S1). */
  boolean harFerdig(String kommune, String tiltakId);
}
