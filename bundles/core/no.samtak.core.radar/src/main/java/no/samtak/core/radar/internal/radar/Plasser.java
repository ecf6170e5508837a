// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.radar;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samtak.core.api.tiltak.Tiltaksprofil;
import no.samtak.platform.api.text.Formats;
import org.jspecify.annotations.Nullable;

/**
 * How many a tiltak can take at once.
 *
 * @param antall null = not stated
 * @param minst whether more places are there that nobody has counted
 */
public record Plasser(@Nullable Integer antall, boolean minst) {
  /** Not stated. */
  public static final Plasser UKJENT = new Plasser(null, false);

  /**
   * The capacity where it is stated; else the sum of the parts' places, "at least" where some part
   * has none stated; else the parameter "plasser".
   */
  static Plasser av(Tiltaksprofil profil) {
    if (profil.kapasitet() != null) {
      return new Plasser(profil.kapasitet(), false);
    }
    List<Integer> kjente =
        profil.deltiltak().stream()
            .map(Tiltaksprofil.Deltiltak::plasser)
            .filter(Objects::nonNull)
            .toList();
    if (!kjente.isEmpty()) {
      return new Plasser(
          kjente.stream().mapToInt(Integer::intValue).sum(),
          kjente.size() < profil.deltiltak().size());
    }
    return profil.parametre().stream()
        .filter(p -> p.navn().equalsIgnoreCase("plasser"))
        .map(p -> Formats.parseNumber(p.verdi()))
        .flatMap(Optional::stream)
        .filter(Plasser::erAntall)
        .findFirst()
        .map(n -> new Plasser(n.intValueExact(), false))
        .orElse(UKJENT);
  }

  private static boolean erAntall(BigDecimal tall) {
    return tall.signum() >= 0
        && tall.stripTrailingZeros().scale() <= 0
        && tall.compareTo(BigDecimal.valueOf(1_000_000)) < 0;
  }
}
