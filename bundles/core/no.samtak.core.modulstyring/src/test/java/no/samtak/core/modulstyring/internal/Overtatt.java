// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal;

import java.util.List;
import java.util.Set;
import no.samtak.core.api.modul.Avviklingsbidrag.Avviklingspunkt;
import no.samtak.core.api.modul.Overtakelsesbidrag;

/** A module that has taken over these things from whichever other. */
public record Overtatt(String modul, String... ider) implements Overtakelsesbidrag {
  @Override
  public Set<String> overtatt(String kommune, String fraModul, List<Avviklingspunkt> punkter) {
    return Set.of(ider);
  }
}
