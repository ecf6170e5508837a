// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.table.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import no.samtak.platform.api.table.TableError;
import no.samtak.platform.api.table.TableRow;
import no.samtak.platform.api.table.TableShape;
import no.samtak.platform.api.text.Text;

/** The head of a file, checked against the shape. */
final class Head {
  private final List<String> names;
  private final List<String> absent;

  private Head(List<String> names, List<String> absent) {
    this.names = names;
    this.absent = absent;
  }

  /** Checks; a head with errors is told to {@code errors} and ends the reading. */
  static Head of(List<String> names, TableShape shape, Consumer<TableError> errors)
      throws HeadRefused {
    List<TableError> found = new ArrayList<>();
    if (!separatorFault(names, shape, found)) {
      Set<String> seen = new LinkedHashSet<>();
      for (int i = 0; i < names.size(); i++) {
        String name = names.get(i);
        if (name.isEmpty()) {
          found.add(error("", "", Text.of("tabell.kolonneUtenNavn", i + 1)));
        } else if (!seen.add(name)) {
          found.add(error(name, name, Text.of("tabell.kolonneDobbel", name)));
        } else if (!shape.columns().contains(name)) {
          found.add(error(name, name, Text.of("tabell.kolonneUkjent", name)));
        }
      }
      for (String wanted : shape.columns()) {
        if (!seen.contains(wanted) && !shape.optional().contains(wanted)) {
          found.add(error(wanted, "", Text.of("tabell.kolonneMangler", wanted)));
        }
      }
    }
    if (!found.isEmpty()) {
      found.forEach(errors);
      throw new HeadRefused();
    }
    return new Head(
        List.copyOf(names), shape.optional().stream().filter(c -> !names.contains(c)).toList());
  }

  private static boolean separatorFault(
      List<String> names, TableShape shape, List<TableError> found) {
    if (names.size() != 1 || shape.columns().size() < 2) {
      return false;
    }
    String line = names.get(0);
    for (Separator separator : Separator.values()) {
      if (line.indexOf(separator.sign) >= 0) {
        found.add(error("", line, Text.of(separator.key)));
        return true;
      }
    }
    return false;
  }

  private enum Separator {
    COMMA(',', "tabell.komma"),
    TAB('\t', "tabell.tabulator"),
    PIPE('|', "tabell.strek");

    private final char sign;
    private final String key;

    Separator(char sign, String key) {
      this.sign = sign;
      this.key = key;
    }
  }

  private static TableError error(String column, String found, Text message) {
    return new TableError(1, column, new Fault(1, 0, found, message).found(), message);
  }

  int size() {
    return names.size();
  }

  /** The name of a column, 1 = the first; empty where there is none. */
  String name(int column) {
    return column >= 1 && column <= names.size() ? names.get(column - 1) : "";
  }

  TableError error(Fault fault) {
    return new TableError(fault.row(), name(fault.column()), fault.found(), fault.message());
  }

  /** A row; the list has a cell for each column. */
  TableRow row(long number, List<String> cells) {
    Map<String, String> byName = new HashMap<>(names.size() * 2);
    for (int i = 0; i < names.size(); i++) {
      byName.put(names.get(i), cells.get(i));
    }
    absent.forEach(name -> byName.put(name, ""));
    return new TableRow(number, byName);
  }

  /** The head is wrong, and it has been told how. */
  static final class HeadRefused extends Exception {
    private static final long serialVersionUID = 1L;

    HeadRefused() {
      super(null, null, false, false);
    }
  }
}
