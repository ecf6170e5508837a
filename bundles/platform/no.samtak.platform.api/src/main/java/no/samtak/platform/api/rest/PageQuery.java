// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.rest;

import java.util.List;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for, by key and not by number, so that page 5 000 costs what page 1
 * costs.
 *
 * @param limit at most this many rows, 1 to {@value #MAX}
 * @param after the {@code next} of the part before; null for the first
 */
public record PageQuery(int limit, @Nullable String after) {
  /** The most rows of one part. */
  public static final int MAX = 200;

  /** How many rows where nothing is said. */
  public static final int DEFAULT = 20;

  public PageQuery {
    if (limit < 1 || limit > MAX) {
      throw new IllegalArgumentException("limit must be 1 to " + MAX + ", was " + limit);
    }
  }

  /**
   * What a caller asked for in {@code antall} and {@code etter}.
   *
   * @throws DomainException INVALID where the number is outside 1 to {@value #MAX}
   */
  public static PageQuery of(int antall, @Nullable String etter) {
    if (antall < 1 || antall > MAX) {
      throw DomainException.invalid(
          List.of(new FieldError("antall", Text.of("feil.mellom", 1, MAX))));
    }
    return new PageQuery(antall, etter == null || etter.isEmpty() ? null : etter);
  }

  /** The first part, of the most rows. */
  public static PageQuery first() {
    return new PageQuery(MAX, null);
  }
}
