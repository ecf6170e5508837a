// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads rows and their digests. For one thread.
 *
 * <p>What is digested is the same on both databases, so that a log that is restored on the other
 * still verifies: all columns as text, number and time (in microseconds since 1970) first, with the
 * character U+001F between them. The database puts them together, since a text that comes whole
 * costs a fifth of eighteen that come one by one. No row of the product's has that character in a
 * text; should there be one, its texts are digested with their lengths in front, and a first byte
 * tells the two forms apart. So no two rows with different columns digest the same bytes.
 */
final class RowReader {
  private static final char SEPARATOR = '\u001f';

  private static final List<String> TEXTS =
      List.of(
          "kommune",
          "bruker_id",
          "brukernavn",
          "roller",
          "handling",
          "objekttype",
          "objekt_id",
          "resultat",
          "korrelasjon",
          "klientadresse",
          "tjeneste",
          "person_id",
          "dybde",
          "formal",
          "grunnlag",
          "grunnlag_ref");

  private static final String MICROS = "cast(extract(epoch from tidspunkt) * 1000000 as bigint)";

  /**
   * What a query must select for {@link #read}; its first parameter is {@link #separator()}. A text
   * that is not there, which no row of the product's has, stands as a separator too many.
   */
  static final String COLUMN =
      "concat_ws(?, cast(lopenr as varchar(20)), cast("
          + MICROS
          + " as varchar(20)), "
          + TEXTS.stream()
              .map(text -> "coalesce(" + text + ", '" + SEPARATOR + "')")
              .collect(Collectors.joining(", "))
          + ")";

  private static final String ONE_BY_ONE =
      "select lopenr, "
          + MICROS
          + ", "
          + String.join(", ", TEXTS)
          + " from sikkerhet.tilgangslogg where lopenr = ?";

  private static final int COLUMNS = TEXTS.size() + 2;
  private static final byte[] NONE = {};
  private static final byte JOINED = 0;
  private static final byte APART = 1;

  private final Connection connection;
  private final MessageDigest digest = Sha256.digest();
  private long length;

  /**
   * @param connection where rows are asked for again that must be read column by column
   */
  RowReader(Connection connection) {
    this.connection = connection;
  }

  static String separator() {
    return String.valueOf(SEPARATOR);
  }

  /** The row that the result stands at; its only column is {@link #COLUMN}. */
  LoggedRow read(ResultSet result) throws SQLException {
    String joined = result.getString(1);
    int number = joined.indexOf(SEPARATOR);
    int micros = joined.indexOf(SEPARATOR, number + 1);
    int tenant = joined.indexOf(SEPARATOR, micros + 1);
    byte[] bytes = joined.getBytes(StandardCharsets.UTF_8);
    length += bytes.length;
    return new LoggedRow(
        Long.parseLong(joined, 0, number, 10),
        joined.substring(micros + 1, tenant),
        Long.parseLong(joined, number + 1, micros, 10),
        separators(bytes) == COLUMNS - 1
            ? joined(bytes)
            : apart(Long.parseLong(joined, 0, number, 10)));
  }

  private static int separators(byte[] bytes) {
    int count = 0;
    for (byte b : bytes) {
      if (b == SEPARATOR) {
        count++;
      }
    }
    return count;
  }

  private byte[] joined(byte[] bytes) {
    digest.update(JOINED);
    return digest.digest(bytes);
  }

  private byte[] apart(long number) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(ONE_BY_ONE)) {
      select.setLong(1, number);
      try (ResultSet result = select.executeQuery()) {
        result.next();
        digest.update(APART);
        for (int i = 1; i <= COLUMNS; i++) {
          String text = result.getString(i);
          byte[] bytes = text == null ? NONE : text.getBytes(StandardCharsets.UTF_8);
          digest.update(
              ByteBuffer.allocate(Integer.BYTES).putInt(text == null ? -1 : bytes.length).flip());
          digest.update(bytes);
        }
        return digest.digest();
      }
    }
  }

  /** How many bytes were digested so far, about. */
  long length() {
    return length;
  }
}
