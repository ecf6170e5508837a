// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.table.TableFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a list page is asked for, read from the address, and the addresses of its neighbours: other
 * order, next and previous part, file. Everything stands in the address, so a list can be kept as a
 * bookmark and works without script. Never let an identity number be a filter (P10).
 *
 * <p>Parameters: {@code sok}, {@code sorter} ({@code felt} or {@code -felt}), {@code etter} (key of
 * the row before the part), {@code spor} (keys of the parts before, for the way back), {@code
 * format} ({@code csv} or {@code xlsx}), and the page's own filters.
 *
 * @param path the list's path
 * @param search what was searched for; empty where nothing was
 * @param sort the name of a sortable column
 * @param descending whether the order is turned
 * @param filters the page's own filters that are set, in their order
 * @param after the key to go on from; null for the first part
 * @param trail keys of the parts before this one, oldest first
 * @param export the file asked for, or null for the page
 */
public record TableQuery(
    String path,
    String search,
    String sort,
    boolean descending,
    Map<String, String> filters,
    @Nullable String after,
    List<String> trail,
    @Nullable TableFormat export) {
  private static final int MAX_TRAIL = 30;
  private static final int MAX_TEXT = 200;

  public TableQuery {
    filters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(filters));
    trail = List.copyOf(trail);
  }

  /**
   * Reads the query; whatever is not known is left out, so that an old bookmark still shows a list.
   *
   * @param defaultSort column of the usual order, with {@code -} in front where it is turned
   * @param sortable names of the columns that the list can be ordered by
   * @param filters names of the page's own filters
   */
  public static TableQuery of(
      PageRequest request, String defaultSort, Set<String> sortable, String... filters) {
    String sort =
        request.param("sorter").filter(s -> sortable.contains(column(s))).orElse(defaultSort);
    Map<String, String> set = new LinkedHashMap<>();
    for (String name : filters) {
      request.param(name).ifPresent(value -> set.put(name, cut(value)));
    }
    List<String> trail = request.params("spor");
    return new TableQuery(
        request.path(),
        request.param("sok").map(TableQuery::cut).orElse(""),
        column(sort),
        sort.startsWith("-"),
        set,
        request.param("etter").orElse(null),
        trail.subList(Math.max(0, trail.size() - MAX_TRAIL), trail.size()),
        request.param("format").flatMap(TableQuery::format).orElse(null));
  }

  /** Which part to fetch, {@value PageQuery#DEFAULT} rows. */
  public PageQuery page() {
    return new PageQuery(PageQuery.DEFAULT, after);
  }

  /** The value of one of the page's own filters; empty where it is not set. */
  public Optional<String> filter(String name) {
    return Optional.ofNullable(filters.get(name));
  }

  /** Whether anything narrows the list. */
  public boolean isNarrowed() {
    return !search.isEmpty() || !filters.isEmpty();
  }

  /** The list without search and filters, in the same order. */
  public String allLink() {
    return link(false, sortParam(), null, List.of(), null);
  }

  /** The same list from its start. */
  public String firstLink() {
    return link(true, sortParam(), null, List.of(), null);
  }

  /** The list by another column; by the same column, turned. Starts from the top. */
  public String sortLink(String column) {
    boolean turn = column.equals(sort) && !descending;
    return link(true, (turn ? "-" : "") + column, null, List.of(), null);
  }

  /** The part that follows. */
  public String nextLink(String next) {
    List<String> longer = new ArrayList<>(trail);
    if (after != null) {
      longer.add(after);
    }
    int from = Math.max(0, longer.size() - MAX_TRAIL);
    return link(true, sortParam(), next, longer.subList(from, longer.size()), null);
  }

  /** The part before; empty on the first. */
  public Optional<String> previousLink() {
    if (after == null) {
      return Optional.empty();
    }
    if (trail.isEmpty()) {
      return Optional.of(firstLink());
    }
    List<String> shorter = trail.subList(0, trail.size() - 1);
    return Optional.of(link(true, sortParam(), trail.get(trail.size() - 1), shorter, null));
  }

  /** The whole list as a file, in this order and with these filters. */
  public String exportLink(TableFormat format) {
    return link(true, sortParam(), null, List.of(), format);
  }

  private String sortParam() {
    return (descending ? "-" : "") + sort;
  }

  private String link(
      boolean narrowed,
      String sorting,
      @Nullable String from,
      List<String> way,
      @Nullable TableFormat format) {
    StringJoiner query = new StringJoiner("&", path + "?", "");
    if (narrowed) {
      if (!search.isEmpty()) {
        query.add("sok=" + encode(search));
      }
      filters.forEach((name, value) -> query.add(encode(name) + "=" + encode(value)));
    }
    query.add("sorter=" + encode(sorting));
    way.forEach(key -> query.add("spor=" + encode(key)));
    if (from != null) {
      query.add("etter=" + encode(from));
    }
    if (format != null) {
      query.add("format=" + format.extension());
    }
    return query.toString();
  }

  private static Optional<TableFormat> format(String extension) {
    for (TableFormat format : TableFormat.values()) {
      if (format.extension().equals(extension.toLowerCase(Locale.ROOT))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  private static String column(String sort) {
    return sort.startsWith("-") ? sort.substring(1) : sort;
  }

  private static String cut(String text) {
    return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
