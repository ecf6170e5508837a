// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.behov;

import java.util.Set;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.modulstyring.internal.tilstand.Modulikommune;
import no.samtak.platform.api.module.ModuleCatalog.KnownModule;
import no.samtak.platform.api.module.ModuleCatalog.Presence;
import org.jspecify.annotations.Nullable;

/**
 * A module as the node knows it, beside what is stored of it in one kommune.
 *
 * @param navn short name
 * @param kjent what the node knows; null where it does not know it (any more)
 * @param rad what is stored; null where nothing is
 */
public record Modulfakta(String navn, @Nullable KnownModule kjent, @Nullable Modulikommune rad) {
  /** The kinds of service that it gives. */
  public Set<String> gir() {
    return kjent == null ? Set.of() : kjent.serves();
  }

  /** How it stands on the node. */
  public Presence tilstede() {
    return kjent == null ? Presence.OUT : kjent.presence();
  }

  /** Whether it is in on the node, running or not. */
  public boolean inne() {
    return switch (tilstede()) {
      case RUNNING, INCOMPLETE, STOPPED -> true;
      case OUT, AVAILABLE -> false;
    };
  }

  /** Whether it is in use in the kommune. */
  public boolean aktiv() {
    return rad != null && rad.tilstand() == Modultilstand.AKTIV;
  }
}
