// SPDX-License-Identifier: EUPL-1.2
package no.samtak.itests.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * A backup read by somebody who knows only its description: a zip with a table of contents and a
 * CSV for each table.
 */
public final class BackupContent {
  private static final Pattern LINE = Pattern.compile("tabell (\\S+) (\\S+) (\\d+) ([0-9a-f]{64})");
  private static final Pattern ROW =
      Pattern.compile("((?:\"(?:[^\"]++|\"\")*+\"|[^\",\r]*+)(?:,|\r\n))");

  private final Map<String, List<List<String>>> tables = new TreeMap<>();

  private BackupContent() {}

  /** Reads it, and sees that each table is as its table of contents says. */
  public static BackupContent of(Path file) {
    BackupContent content = new BackupContent();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      String contents = read(zip, "innhold.txt");
      Matcher line = LINE.matcher(contents);
      while (line.find()) {
        String csv = read(zip, "data/" + line.group(1) + "/" + line.group(2) + ".csv");
        List<List<String>> rows = parse(csv);
        String name = line.group(1) + "." + line.group(2);
        if (!sha256(csv).equals(line.group(4))
            || rows.size() - 1 != Integer.parseInt(line.group(3))) {
          throw new AssertionError(name + " is not what the table of contents says");
        }
        content.tables.put(name, rows);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return content;
  }

  /** The tables, each as schema.name. */
  public List<String> tables() {
    return List.copyOf(tables.keySet());
  }

  /** The rows of a table, sorted: a table has no order. */
  public List<String> rows(String table) {
    return tables.get(table).stream().skip(1).map(String::valueOf).sorted().toList();
  }

  /** One column of a table. */
  public List<String> column(String table, String column) {
    List<List<String>> rows = tables.get(table);
    int index = rows.get(0).indexOf(column);
    return rows.stream().skip(1).map(row -> row.get(index)).toList();
  }

  private static List<List<String>> parse(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    Matcher cell = ROW.matcher(csv);
    while (cell.find()) {
      String text = cell.group(1);
      boolean last = text.endsWith("\r\n");
      row.add(text.substring(0, text.length() - (last ? 2 : 1)).replaceAll("^\"|\"$", ""));
      if (last) {
        rows.add(row);
        row = new ArrayList<>();
      }
    }
    return rows;
  }

  private static String read(ZipFile zip, String entry) throws IOException {
    return new String(
        zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
