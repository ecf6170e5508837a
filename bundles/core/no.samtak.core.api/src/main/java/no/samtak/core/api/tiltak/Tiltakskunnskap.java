// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.tiltak;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What is known of a tiltak and of what hangs on it. Reads. */
@ProviderType
public interface Tiltakskunnskap {
  /** What the tiltak is; empty where the kommune has none of that slug. */
  Optional<Tiltaksprofil> profil(String kommune, String tiltakId);

  /** Every link that has the tiltak at one end; empty where it stands alone. */
  List<Tiltakslenke> lenker(String kommune, String tiltakId);
}
