// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The table of contents of a backup, one line for each thing, the last line the SHA-256 of those
 * before it.
 *
 * @param made when, ISO 8601 in UTC
 * @param tables every table, also those of the migrations' history
 * @param sequences numbers that are counted on from
 */
record Manifest(String made, List<Table> tables, List<Sequence> sequences) {
  static final String FILE = "innhold.txt";

  private static final String FORMAT = "samtak-sikkerhetskopi 1";

  /** A table: its rows are in {@link #file()}, whose SHA-256 is {@code sha256}. */
  record Table(String schema, String name, long rows, String sha256) {
    String file() {
      return "data/" + schema + "/" + name + ".csv";
    }
  }

  /** A sequence and the number that it gives next. */
  record Sequence(String schema, String name, long next) {}

  /** The schemas in order of name. */
  List<String> schemas() {
    return tables.stream().map(Table::schema).distinct().sorted().toList();
  }

  long rows() {
    return tables.stream().mapToLong(Table::rows).sum();
  }

  byte[] toBytes() {
    StringBuilder text = new StringBuilder(FORMAT).append('\n').append("laget ").append(made);
    text.append('\n');
    for (Table t : tables) {
      text.append("tabell ").append(t.schema()).append(' ').append(t.name()).append(' ');
      text.append(t.rows()).append(' ').append(t.sha256()).append('\n');
    }
    for (Sequence s : sequences) {
      text.append("sekvens ").append(s.schema()).append(' ').append(s.name()).append(' ');
      text.append(s.next()).append('\n');
    }
    String sum = sha256(text.toString());
    text.append("sha256 ").append(sum).append('\n');
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads what {@link #toBytes()} wrote.
   *
   * @throws IOException where a line is missing, changed or not understood
   */
  static Manifest of(byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int last = text.lastIndexOf("sha256 ");
    if (!text.startsWith(FORMAT + "\n") || last < 0) {
      throw new IOException(FILE);
    }
    String before = text.substring(0, last);
    if (!text.substring(last).equals("sha256 " + sha256(before) + "\n")) {
      throw new IOException(FILE);
    }
    String made = "";
    List<Table> tables = new ArrayList<>();
    List<Sequence> sequences = new ArrayList<>();
    for (String line : before.split("\n")) {
      String[] word = line.split(" ");
      switch (word[0]) {
        case "laget" -> made = word[1];
        case "tabell" -> tables.add(new Table(word[1], word[2], Long.parseLong(word[3]), word[4]));
        case "sekvens" -> sequences.add(new Sequence(word[1], word[2], Long.parseLong(word[3])));
        default -> {
          if (!line.equals(FORMAT)) {
            throw new IOException(FILE);
          }
        }
      }
    }
    return new Manifest(made, List.copyOf(tables), List.copyOf(sequences));
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String sha256(String text) {
    return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
