// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.behov;

import java.time.LocalDate;
import java.util.List;
import no.samtak.platform.api.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A kind of service that tiltak of a kommune require (R3).
 *
 * @param kommune slug
 * @param slag the kind
 * @param moduler the modules known on the node that give it, by name; empty = none does
 * @param onsker the tiltak that require it, those that want it now first, each by its end
 * @param onsket whether one of them wants it now (R0)
 * @param til the last funded day of the last that wants it; null = without known end, or not wanted
 * @param setning that in a sentence
 */
public record Behov(
    String kommune,
    String slag,
    List<String> moduler,
    List<Onske> onsker,
    boolean onsket,
    @Nullable LocalDate til,
    Phrase setning) {
  public Behov {
    moduler = List.copyOf(moduler);
    onsker = List.copyOf(onsker);
  }

  /** Whether no module that the node knows gives it. */
  public boolean udekket() {
    return moduler.isEmpty();
  }
}
