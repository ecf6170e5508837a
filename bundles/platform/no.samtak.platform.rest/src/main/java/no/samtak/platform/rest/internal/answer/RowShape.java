// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.answer;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.samtak.platform.api.table.Column;
import org.jspecify.annotations.Nullable;

/** The columns of a record type, found once for each publication. */
final class RowShape {
  private final List<Column> columns;
  private final List<Method> accessors;

  private RowShape(List<Column> columns, List<Method> accessors) {
    this.columns = columns;
    this.accessors = accessors;
  }

  static RowShape of(Class<? extends Record> type) {
    List<Column> columns = new ArrayList<>();
    List<Method> accessors = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      String name = columnName(component.getName());
      columns.add(new Column(name, name));
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      accessors.add(accessor);
    }
    return new RowShape(List.copyOf(columns), List.copyOf(accessors));
  }

  List<Column> columns() {
    return columns;
  }

  /** The values of a row in the columns' order. */
  List<?> cells(Record row) {
    Object[] cells = new Object[accessors.size()];
    for (int i = 0; i < cells.length; i++) {
      try {
        cells[i] = cell(accessors.get(i).invoke(row));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return Arrays.asList(cells);
  }

  private static @Nullable Object cell(@Nullable Object value) {
    if (value == null
        || value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof LocalDate
        || value instanceof Instant
        || value instanceof Enum<?>) {
      return value;
    }
    if (value instanceof Collection<?> many) {
      return many.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
    return value.toString();
  }

  /** {@code opprettetAv} as {@code opprettet_av}. */
  private static String columnName(String component) {
    return component.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }
}
