// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Reads rows and their digests. What is digested is the same on both databases, so that a log that
 * is restored on the other still verifies: number and time as eight bytes each, then each text as
 * its length in bytes (four) and its UTF-8. The lengths are there so that no two rows with
 * different columns digest the same bytes. For one thread.
 */
final class RowReader {
  /** What a query must select for {@link #read}, in this order. */
  static final String COLUMNS =
      "lopenr, cast(extract(epoch from tidspunkt) * 1000000 as bigint), kommune, bruker_id,"
          + " brukernavn, roller, handling, objekttype, objekt_id, resultat, korrelasjon,"
          + " klientadresse, tjeneste, person_id, dybde, formal, grunnlag, grunnlag_ref";

  private static final int FIRST_TEXT = 3;
  private static final int LAST_TEXT = 18;

  private final MessageDigest digest = Sha256.digest();
  private ByteBuffer bytes = ByteBuffer.allocate(1024);
  private long length;

  /** The row that the result stands at. */
  LoggedRow read(ResultSet result) throws SQLException {
    long number = result.getLong(1);
    long micros = result.getLong(2);
    bytes.clear();
    bytes.putLong(number).putLong(micros);
    String tenant = "";
    for (int i = FIRST_TEXT; i <= LAST_TEXT; i++) {
      String text = result.getString(i);
      if (i == FIRST_TEXT) {
        tenant = text;
      }
      put(text);
    }
    digest.update(bytes.array(), 0, bytes.position());
    length += bytes.position();
    return new LoggedRow(number, tenant, micros, digest.digest());
  }

  /** How many bytes were digested so far. */
  long length() {
    return length;
  }

  private void put(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.remaining() < utf8.length + Integer.BYTES) {
      ByteBuffer larger = ByteBuffer.allocate(2 * (bytes.position() + utf8.length + Integer.BYTES));
      bytes = larger.put(bytes.flip());
    }
    bytes.putInt(utf8.length).put(utf8);
  }
}
