// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.rest;

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

  /** The first part, of the most rows. */
  public static PageQuery first() {
    return new PageQuery(MAX, null);
  }
}
