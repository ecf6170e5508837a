// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.ordning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where money does not keep a rule of the scheme that it is from. Told of, never refused: the
 * funder may have agreed to it, as an award above its application is told of (S1).
 *
 * @param regel the rule
 * @param krav what the scheme says: years, or per cent
 * @param er what is registered, in the same unit, one decimal; null = nothing is
 */
@Schema(name = "Ordningsbrudd", description = "Noe som ikke er slik ordningen sier")
public record Ordningsbrudd(
    @Schema(description = "Regelen") Regel regel,
    @Schema(description = "Det ordningen sier, i år eller prosent") BigDecimal krav,
    @Schema(description = "Det som er ført inn, i år eller prosent") @Nullable BigDecimal er) {
  /** The rules of a scheme that can be checked. */
  public enum Regel {
    /** For at most so many years. */
    MAKS_AAR,
    /** The kommune pays at least so many per cent itself. */
    EGENANDEL,
    /** The kommune must pay a part itself, and no part is registered. */
    EGENANDEL_MANGLER
  }

  /** It in words. */
  public Text melding() {
    return Text.of("ordning.brudd." + regel, krav, er == null ? "" : er);
  }
}
