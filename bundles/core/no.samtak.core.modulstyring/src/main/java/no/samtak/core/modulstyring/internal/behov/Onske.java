// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.behov;

import java.time.LocalDate;
import java.util.Set;
import no.samtak.core.api.tiltak.TiltakTilstand;
import org.jspecify.annotations.Nullable;

/**
 * A tiltak that requires kinds of service.
 *
 * @param tiltakId slug
 * @param tiltak its name
 * @param tilstand the state it is in
 * @param slag the kinds that it requires
 * @param fra its first funded day; null = not known
 * @param til the last day on which somebody pays without a gap; null = no known end
 */
public record Onske(
    String tiltakId,
    String tiltak,
    TiltakTilstand tilstand,
    Set<String> slag,
    @Nullable LocalDate fra,
    @Nullable LocalDate til) {
  public Onske {
    slag = Set.copyOf(slag);
  }

  /** Whether it wants a module now (R0). */
  public boolean gjelder() {
    return tilstand.trengerModul();
  }
}
