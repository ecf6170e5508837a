// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.rest;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One part of a list.
 *
 * @param rows in the list's order, at most as many as asked for
 * @param next what to ask {@code after} for the following part; null where this is the last
 */
public record Slice<T>(List<T> rows, @Nullable String next) {
  public Slice {
    rows = List.copyOf(rows);
  }

  /**
   * A part from a query that fetched one row more than asked for: the extra row tells that there is
   * a following part.
   */
  public static <T> Slice<T> of(List<T> fetched, int limit, Function<T, String> key) {
    if (fetched.size() <= limit) {
      return new Slice<>(fetched, null);
    }
    List<T> rows = fetched.subList(0, limit);
    return new Slice<>(rows, key.apply(rows.get(limit - 1)));
  }

  /**
   * A part of a list that is in memory as a whole and stays as it is between two parts.
   *
   * @param key tells one row from another
   */
  public static <T> Slice<T> part(List<T> all, PageQuery query, Function<T, String> key) {
    String after = query.after();
    return of(
        all.stream()
            .dropWhile(row -> after != null && !key.apply(row).equals(after))
            .skip(after == null ? 0 : 1)
            .limit(query.limit() + 1L)
            .toList(),
        query.limit(),
        key);
  }

  /** The same part with other rows. */
  public <R> Slice<R> map(Function<? super T, R> change) {
    return new Slice<>(rows.stream().<R>map(change).toList(), next);
  }
}
