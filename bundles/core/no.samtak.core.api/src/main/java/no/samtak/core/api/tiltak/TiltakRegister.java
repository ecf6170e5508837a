// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.tiltak;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** What a module may ask about tiltak. Reads; changes go through the core's own services. */
@ProviderType
public interface TiltakRegister {
  /** The tiltak of that slug in the kommune. */
  Optional<Tiltak> finn(String kommune, String tiltakId);

  /** The kommune's tiltak in one of the states, by name; all of them where no state is given. */
  List<Tiltak> iTilstand(String kommune, Set<TiltakTilstand> tilstander);
}
