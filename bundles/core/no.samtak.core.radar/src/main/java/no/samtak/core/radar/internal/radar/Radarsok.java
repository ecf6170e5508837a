// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.radar;

import java.util.List;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What of the radar is asked for.
 *
 * @param maaneder how far to look, 1 to 60
 * @param ansvarlig only what this role or unit answers for; empty = all
 * @param tilstand only tiltak in this state; null = all
 */
public record Radarsok(int maaneder, String ansvarlig, @Nullable TiltakTilstand tilstand) {
  /** The farthest look. */
  public static final int LENGST = 60;

  /** How far where nothing is said. */
  public static final int VANLIG = 12;

  public Radarsok {
    if (maaneder < 1 || maaneder > LENGST) {
      throw DomainException.invalid(
          List.of(new FieldError("maaneder", Text.of("feil.mellom", 1, LENGST))));
    }
  }

  /** All that ends in that many months. */
  public static Radarsok av(int maaneder) {
    return new Radarsok(maaneder, "", null);
  }

  boolean treffer(Radarlinje linje) {
    return (ansvarlig.isEmpty() || linje.ansvarlig().equals(ansvarlig))
        && (tilstand == null || linje.tilstand() == tilstand);
  }
}
