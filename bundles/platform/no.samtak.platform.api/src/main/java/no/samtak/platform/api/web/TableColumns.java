// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.table.Column;
import no.samtak.platform.api.table.TableFormat;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a list page, told once for the page and for its files. Immutable; usually a
 * constant of the page:
 *
 * <pre>{@code
 * private static final TableColumns<Bolig> COLUMNS =
 *     TableColumns.<Bolig>start()
 *         .link("adresse", Text.of("bolig.adresse"), Bolig::adresse, Bolig::id).sortable()
 *         .date("slutt", Text.of("bolig.slutt"), Bolig::slutt).sortable()
 *         .kroner("husleie", Text.of("bolig.husleie"), Bolig::husleie);
 * }</pre>
 *
 * @param <T> what a row is made of
 */
public final class TableColumns<T> {
  private record Definition<T>(
      String name,
      Text heading,
      boolean sortable,
      boolean numeric,
      Function<T, ? extends @Nullable Object> value,
      CellMaker<T> cell) {}

  @FunctionalInterface
  private interface CellMaker<T> {
    TableView.Cell cell(T row, String listPath);
  }

  private final List<Definition<T>> columns;

  private TableColumns(List<Definition<T>> columns) {
    this.columns = List.copyOf(columns);
  }

  /** No columns yet. The first one added names the row. */
  public static <T> TableColumns<T> start() {
    return new TableColumns<>(List.of());
  }

  /** A column of text; null is shown as nothing. */
  public TableColumns<T> text(
      String name, Text heading, Function<T, ? extends @Nullable Object> value) {
    return add(name, heading, false, value, (row, path) -> TableView.Cell.of(value.apply(row)));
  }

  /** A column whose text leads to the row's own page, {@code <list>/<segment>}. */
  public TableColumns<T> link(
      String name, Text heading, Function<T, String> value, Function<T, String> segment) {
    return add(
        name,
        heading,
        false,
        value,
        (row, path) -> TableView.Cell.link(value.apply(row), path + "/" + segment.apply(row)));
  }

  /** A column of numbers, to the right. */
  public TableColumns<T> number(
      String name, Text heading, Function<T, ? extends @Nullable Number> value) {
    return add(name, heading, true, value, (row, path) -> TableView.Cell.of(value.apply(row)));
  }

  /** A column of amounts in kroner, to the right. */
  public TableColumns<T> kroner(
      String name, Text heading, Function<T, ? extends @Nullable BigDecimal> value) {
    return add(name, heading, true, value, (row, path) -> TableView.Cell.kroner(value.apply(row)));
  }

  /** A column of days. */
  public TableColumns<T> date(
      String name, Text heading, Function<T, ? extends @Nullable LocalDate> value) {
    return add(name, heading, false, value, (row, path) -> TableView.Cell.of(value.apply(row)));
  }

  /**
   * A column of states.
   *
   * @param color of {@code ds-tag}: neutral, info, warning, danger; neutral for what is in order
   */
  public TableColumns<T> tag(
      String name, Text heading, Function<T, Text> value, Function<T, String> color) {
    return add(
        name,
        heading,
        false,
        value,
        (row, path) -> TableView.Cell.tag(value.apply(row), color.apply(row)));
  }

  /** A column that looks other than what stands in the file. */
  public TableColumns<T> cell(
      String name,
      Text heading,
      Function<T, ? extends @Nullable Object> value,
      Function<T, TableView.Cell> cell) {
    return add(name, heading, false, value, (row, path) -> cell.apply(row));
  }

  /** A column of numbers, to the right, that look other than what stands in the file. */
  public TableColumns<T> amount(
      String name,
      Text heading,
      Function<T, ? extends @Nullable Object> value,
      Function<T, TableView.Cell> cell) {
    return add(name, heading, true, value, (row, path) -> cell.apply(row));
  }

  /** Makes the column added last sortable. */
  public TableColumns<T> sortable() {
    List<Definition<T>> changed = new ArrayList<>(columns);
    int last = changed.size() - 1;
    if (last < 0) {
      throw new IllegalStateException("no column to sort by yet");
    }
    Definition<T> d = changed.get(last);
    changed.set(
        last, new Definition<>(d.name(), d.heading(), true, d.numeric(), d.value(), d.cell()));
    return new TableColumns<>(changed);
  }

  /** The names of the columns that a list can be ordered by, for {@link TableQuery#of}. */
  public Set<String> sortableNames() {
    Set<String> names = new LinkedHashSet<>();
    columns.stream().filter(Definition::sortable).forEach(d -> names.add(d.name()));
    return names;
  }

  /**
   * The table for the macro {@code tabell}.
   *
   * @param caption says which selection and which order
   */
  public TableView view(TableQuery query, Slice<T> slice, Text caption) {
    List<TableView.Head> heads =
        columns.stream()
            .map(
                d ->
                    new TableView.Head(
                        d.heading(),
                        d.numeric(),
                        d.sortable() ? query.sortLink(d.name()) : null,
                        !d.name().equals(query.sort())
                            ? null
                            : query.descending() ? "descending" : "ascending"))
            .toList();
    List<List<TableView.Cell>> rows = new ArrayList<>();
    for (T row : slice.rows()) {
      rows.add(columns.stream().map(d -> d.cell().cell(row, query.path())).toList());
    }
    return new TableView(
        caption,
        heads,
        rows,
        query,
        query.previousLink().orElse(null),
        slice.next() == null ? null : query.nextLink(slice.next()));
  }

  /**
   * The whole list as a file, fetched part by part in bounded memory while it is sent.
   *
   * @param filename without ending
   * @param parts gives the part of a query; the first is fetched before anything is sent
   */
  public PageResponse.Download download(
      TableWriter writer,
      TableFormat format,
      String filename,
      Language language,
      Texts texts,
      Function<PageQuery, Slice<T>> parts) {
    Parts<T> rows = new Parts<>(parts);
    List<Column> heads =
        columns.stream().map(d -> new Column(d.name(), texts.get(language, d.heading()))).toList();
    return new PageResponse.Download(
        filename + "." + format.extension(),
        format.mediaType(),
        out -> writer.write(out, format, filename, heads, cells(rows, language, texts)));
  }

  private Iterator<List<?>> cells(Iterator<T> rows, Language language, Texts texts) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public List<?> next() {
        T row = rows.next();
        List<@Nullable Object> cells = new ArrayList<>(columns.size());
        for (Definition<T> column : columns) {
          Object value = column.value().apply(row);
          cells.add(value instanceof Text text ? texts.get(language, text) : value);
        }
        return cells;
      }
    };
  }

  private TableColumns<T> add(
      String name,
      Text heading,
      boolean numeric,
      Function<T, ? extends @Nullable Object> value,
      CellMaker<T> cell) {
    List<Definition<T>> longer = new ArrayList<>(columns);
    longer.add(new Definition<>(name, heading, false, numeric, value, cell));
    return new TableColumns<>(longer);
  }

  /** All rows of a list, one part in memory at a time. */
  private static final class Parts<T> implements Iterator<T> {
    private final Function<PageQuery, Slice<T>> source;
    private Slice<T> part;
    private int at;

    Parts(Function<PageQuery, Slice<T>> source) {
      this.source = source;
      this.part = source.apply(PageQuery.first());
    }

    @Override
    public boolean hasNext() {
      while (at >= part.rows().size() && part.next() != null) {
        part = source.apply(new PageQuery(PageQuery.MAX, part.next()));
        at = 0;
      }
      return at < part.rows().size();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return part.rows().get(at++);
    }
  }
}
