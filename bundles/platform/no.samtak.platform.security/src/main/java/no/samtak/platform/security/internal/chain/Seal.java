// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A link of a chain: some rows of one organisation, with a digest each, and a hash over them and
 * the link before. The digests are kept so that it can be told which row was changed, and not only
 * that one was.
 *
 * @param tenant the organisation's slug; empty for the node's own chain
 * @param number 1, 2, 3 ... within the chain
 * @param sealedAt when, to the microsecond
 * @param rows for each row its number (eight bytes) and digest (32), by number
 * @param hash SHA-256 over the link before and all of the above
 */
record Seal(String tenant, long number, Instant sealedAt, byte[] rows, byte[] hash) {
  /** At most this many rows in a link, so that a link fits in its column and in memory. */
  static final int MAX_ROWS = 1000;

  private static final int ROW = Long.BYTES + Sha256.LENGTH;
  private static final byte[] NAME = "samtak-segl-1".getBytes(StandardCharsets.US_ASCII);

  /** What the first link of a chain has in place of a hash before it. */
  static byte[] beginning() {
    return new byte[Sha256.LENGTH];
  }

  /**
   * The link that follows.
   *
   * @param before hash of the link before, {@link #beginning()} for the first
   * @param rows in the order of their numbers, 1 to {@value #MAX_ROWS}
   */
  static Seal of(
      String tenant, long number, Instant sealedAt, byte[] before, List<LoggedRow> rows) {
    ByteBuffer bytes = ByteBuffer.allocate(rows.size() * ROW);
    for (LoggedRow row : rows) {
      bytes.putLong(row.number()).put(row.digest());
    }
    Instant at = sealedAt.truncatedTo(ChronoUnit.MICROS);
    byte[] hash = hash(tenant, number, at, bytes.array(), before);
    return new Seal(tenant, number, at, bytes.array(), hash);
  }

  /** What the hash must be after that link. */
  byte[] expected(byte[] before) {
    return hash(tenant, number, sealedAt, rows, before);
  }

  private static byte[] hash(
      String tenant, long number, Instant sealedAt, byte[] rows, byte[] before) {
    byte[] slug = tenant.getBytes(StandardCharsets.UTF_8);
    MessageDigest digest = Sha256.digest();
    digest.update(NAME);
    digest.update(before);
    digest.update(
        ByteBuffer.allocate(2 * Integer.BYTES + 2 * Long.BYTES + slug.length)
            .putInt(slug.length)
            .put(slug)
            .putLong(number)
            .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, sealedAt))
            .putInt(rows.length)
            .flip());
    return digest.digest(rows);
  }

  /** Whether the rows have the length of some rows. */
  boolean isWhole() {
    return rows.length >= ROW && rows.length % ROW == 0;
  }

  int size() {
    return rows.length / ROW;
  }

  /** The number of the row at a place, from 0. */
  long rowNumber(int place) {
    return ByteBuffer.wrap(rows).getLong(place * ROW);
  }

  /** Copies the digest of the row at a place. */
  void copyDigest(int place, byte[] to, int at) {
    System.arraycopy(rows, place * ROW + Long.BYTES, to, at, Sha256.LENGTH);
  }

  /** The lowest row number. */
  long first() {
    return rowNumber(0);
  }

  /** The highest row number. */
  long last() {
    return rowNumber(size() - 1);
  }
}
