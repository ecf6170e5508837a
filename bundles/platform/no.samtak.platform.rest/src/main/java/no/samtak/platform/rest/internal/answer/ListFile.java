// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.table.TableFormat;
import no.samtak.platform.api.table.TableWriter;
import org.jspecify.annotations.Nullable;

/** A whole list as a file, written part by part: only one part is in memory. */
final class ListFile {
  private final TableWriter writer;
  private final TableFormat format;
  private final String sheet;
  private final RowShape shape;
  private final Rows<?> rows;

  /** Fetches the first part at once, so that an error in it is answered as an error. */
  ListFile(TableWriter writer, TableFormat format, String sheet, RowShape shape, Listing<?> list) {
    this.writer = writer;
    this.format = format;
    this.sheet = sheet;
    this.shape = shape;
    this.rows = Rows.of(list, shape);
  }

  void write(OutputStream out) throws IOException {
    try {
      writer.write(out, format, sheet, shape.columns(), rows);
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
  }

  /** The rows of all parts. */
  private static final class Rows<T extends Record> implements Iterator<List<?>> {
    private final Function<PageQuery, Slice<T>> parts;
    private final RowShape shape;
    private Iterator<T> part;
    private @Nullable String next;

    private Rows(Listing<T> list, RowShape shape) {
      this.parts = list.parts();
      this.shape = shape;
      Slice<T> first = parts.apply(new PageQuery(PageQuery.MAX, list.query().after()));
      this.part = first.rows().iterator();
      this.next = first.next();
    }

    static <T extends Record> Rows<T> of(Listing<T> list, RowShape shape) {
      return new Rows<>(list, shape);
    }

    @Override
    public boolean hasNext() {
      while (!part.hasNext() && next != null) {
        Slice<T> following = parts.apply(new PageQuery(PageQuery.MAX, next));
        part = following.rows().iterator();
        next = following.next();
      }
      return part.hasNext();
    }

    @Override
    public List<?> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return shape.cells(part.next());
    }
  }
}
