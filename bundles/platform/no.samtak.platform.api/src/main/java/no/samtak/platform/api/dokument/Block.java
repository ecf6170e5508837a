// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.dokument;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a document, from the top down. */
public sealed interface Block {

  /**
   * A heading below the document's title.
   *
   * @param level 1 to 5; a document skips none
   */
  record Heading(int level, String text) implements Block {
    public Heading {
      if (level < 1 || level > 5) {
        throw new IllegalArgumentException("no level " + level);
      }
      requireText(text, "heading");
    }
  }

  /** A paragraph. */
  record Paragraph(RichText text) implements Block {
    public Paragraph {
      requireText(text.words(), "paragraph");
    }
  }

  /** A list; numbered where the order matters. */
  record ItemList(boolean numbered, List<RichText> items) implements Block {
    public ItemList {
      items = List.copyOf(items);
      require(!items.isEmpty(), "a list without items");
      items.forEach(i -> requireText(i.words(), "list item"));
    }
  }

  /**
   * A table. Its head is repeated on each page that it covers.
   *
   * @param caption says what is shown, which selection and which order
   * @param unit what the numbers are counted in, such as "1000 kroner"; null where each says so
   * @param rowHeaders whether the first column names the rows
   * @param source where the figures are from, below the table; null where it is said elsewhere
   */
  record Table(
      RichText caption,
      @Nullable String unit,
      List<Column> columns,
      boolean rowHeaders,
      List<Row> rows,
      @Nullable RichText source)
      implements Block {
    public Table {
      requireText(caption.words(), "caption");
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      require(!columns.isEmpty(), "a table without columns");
      require(!rows.isEmpty(), "a table without rows: say in words that there is nothing");
      for (Row row : rows) {
        require(row.cells().size() == columns.size(), "a row of another length: " + row);
        if (rowHeaders) {
          requireText(row.cells().get(0).words(), "row header");
        }
      }
    }
  }

  /**
   * A column of a table.
   *
   * @param numeric to the right
   * @param weight how wide it is compared with the others
   */
  record Column(String heading, boolean numeric, double weight) {
    public Column {
      requireText(heading, "column heading");
      require(weight > 0 && weight <= 100, "no weight of a column: " + weight);
    }

    /** A column of words, three times as wide as one of numbers. */
    public static Column text(String heading) {
      return new Column(heading, false, 3);
    }

    /** A column of numbers. */
    public static Column number(String heading) {
      return new Column(heading, true, 1);
    }
  }

  /**
   * A row of a table.
   *
   * @param cells in the columns' order; an empty one is left empty
   * @param total whether it adds up the rows above
   */
  record Row(List<RichText> cells, boolean total) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** A row of plain texts; write numbers with {@link no.samtak.platform.api.text.Formats}. */
    public static Row of(String... cells) {
      return new Row(Arrays.stream(cells).map(RichText::of).toList(), false);
    }

    /** A row that adds up. */
    public static Row total(String... cells) {
      return new Row(of(cells).cells(), true);
    }
  }

  /**
   * A drawing.
   *
   * @param svg a document of its own with a viewBox. Drawn are svg, g, rect, line, circle, ellipse,
   *     polyline, polygon, path, text, tspan and pattern with presentation attributes in plain
   *     colours and transforms; title, desc and defs are passed over. Anything else (scripts,
   *     styles, images, references to elsewhere) is refused when the document is written
   * @param alternative what somebody must know who does not see it; the figures themselves belong
   *     into a table beside it
   * @param caption below the drawing
   */
  record Figure(String svg, String alternative, RichText caption) implements Block {
    public Figure {
      requireText(svg, "drawing");
      requireText(alternative, "text alternative");
      requireText(caption.words(), "caption");
    }
  }

  /** Some figures that stand out, at most four in a line. */
  record KeyFigures(List<KeyFigure> figures) implements Block {
    public KeyFigures {
      figures = List.copyOf(figures);
      require(!figures.isEmpty(), "key figures without a figure");
    }
  }

  /**
   * A figure that stands out.
   *
   * @param value as people read it, with its unit
   * @param label what it counts
   * @param source where it is from and how sure it is; null where the text says so
   */
  record KeyFigure(String value, String label, @Nullable RichText source) {
    public KeyFigure {
      requireText(value, "key figure");
      requireText(label, "label");
    }
  }

  /** A remark in small print: a source, a reservation. */
  record Remark(RichText text) implements Block {
    public Remark {
      requireText(text.words(), "remark");
    }
  }

  /** What comes next begins on a page of its own. */
  record PageBreak() implements Block {}

  private static void requireText(String text, String what) {
    require(!text.isBlank(), "an empty " + what);
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
