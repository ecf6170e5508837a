// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samtak.platform.api.table.TableFormat;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A table ready to be shown by the macro {@code tabell}; made by {@link TableColumns#view}.
 *
 * @param caption which selection, which order
 * @param heads one for each column; the first column names the row
 * @param rows one cell for each column
 * @param query what was asked for
 * @param previous address of the part before, or null
 * @param next address of the part that follows, or null
 */
public record TableView(
    Text caption,
    List<Head> heads,
    List<List<Cell>> rows,
    TableQuery query,
    @Nullable String previous,
    @Nullable String next) {

  /** Address of the list as CSV. */
  public String csv() {
    return query.exportLink(TableFormat.CSV);
  }

  /** Address of the list as XLSX. */
  public String xlsx() {
    return query.exportLink(TableFormat.XLSX);
  }

  /**
   * The head of a column.
   *
   * @param numeric to the right
   * @param sortPath address of the list by this column; null where it cannot be sorted by
   * @param sorted {@code ascending} or {@code descending} where the list is by it, else null
   */
  public record Head(
      Text heading, boolean numeric, @Nullable String sortPath, @Nullable String sorted) {}

  /**
   * A cell.
   *
   * @param kind {@code tekst}, {@code text}, {@code tall}, {@code kr}, {@code dato}, {@code
   *     tidspunkt}, {@code janei}, {@code merke} or {@code tom}
   * @param value of the kind's type
   * @param path where it leads, or null
   * @param color of a tag; null for others
   * @param note a quiet line below, or null
   */
  public record Cell(
      String kind,
      Object value,
      @Nullable String path,
      @Nullable String color,
      @Nullable Text note) {
    private static final Cell EMPTY = new Cell("tom", "", null, null, null);

    /** A cell by its value's type: text, number, day, point in time, yes or no; null is empty. */
    public static Cell of(@Nullable Object value) {
      if (value == null) {
        return EMPTY;
      }
      String kind = "tekst";
      if (value instanceof Text) {
        kind = "text";
      } else if (value instanceof Number) {
        kind = "tall";
      } else if (value instanceof LocalDate) {
        kind = "dato";
      } else if (value instanceof Instant) {
        kind = "tidspunkt";
      } else if (value instanceof Boolean) {
        kind = "janei";
      }
      return new Cell(kind, value, null, null, null);
    }

    /** An amount in kroner; null is empty. */
    public static Cell kroner(@Nullable BigDecimal kroner) {
      return kroner == null ? EMPTY : new Cell("kr", kroner, null, null, null);
    }

    /** A link. */
    public static Cell link(String text, String path) {
      return new Cell("tekst", text, path, null, null);
    }

    /** A state, in form and words. */
    public static Cell tag(Text text, String color) {
      return new Cell("merke", text, null, color, null);
    }

    /** The same cell with a quiet line below. */
    public Cell withNote(Text line) {
      return new Cell(kind, value, path, color, line);
    }
  }
}
