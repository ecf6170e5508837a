// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import no.samtak.platform.security.internal.chain.SealBook.Span;

/**
 * What the seals say of the rows in a window of row numbers. Moved over the whole log it takes the
 * same memory for a log of any length.
 */
final class SealedRows {
  /** Numbers in a window. */
  static final int SIZE = 1 << 16;

  /** A link whose rows lie further apart than this is looked up by itself. */
  private static final int NEAR = 100_000;

  private final Connection connection;
  private final List<Span> wide;
  private final BitSet sealed = new BitSet(SIZE);
  private final BitSet twice = new BitSet(SIZE);
  private final byte[] digests = new byte[SIZE * Sha256.LENGTH];
  private final long[] sealedAt = new long[SIZE];
  private final String[] tenants = new String[SIZE];
  private long from;

  SealedRows(Connection connection) throws SQLException {
    this.connection = connection;
    this.wide = SealBook.wide(connection, NEAR);
    Arrays.fill(tenants, "");
  }

  /** Moves the window so that it begins at this number. */
  void moveTo(long number) throws SQLException {
    from = number;
    sealed.clear();
    twice.clear();
    SealBook.between(connection, from, from + SIZE - 1, NEAR, this::take);
    for (Span span : wide) {
      if (span.last() >= from && span.first() < from + SIZE) {
        SealBook.whole(connection, span.tenant(), span.number()).ifPresent(this::take);
      }
    }
  }

  private void take(Seal seal) {
    long at = ChronoUnit.MICROS.between(Instant.EPOCH, seal.sealedAt());
    for (int i = 0; i < seal.size(); i++) {
      long place = seal.rowNumber(i) - from;
      if (place >= 0 && place < SIZE) {
        int p = (int) place;
        if (sealed.get(p)) {
          twice.set(p);
        }
        sealed.set(p);
        seal.copyDigest(i, digests, p * Sha256.LENGTH);
        sealedAt[p] = at;
        tenants[p] = seal.tenant();
      }
    }
  }

  boolean isSealed(long number) {
    return sealed.get((int) (number - from));
  }

  boolean isSealedTwice(long number) {
    return twice.get((int) (number - from));
  }

  /** Whether the row says what it said when it was sealed. */
  boolean matches(LoggedRow row) {
    int start = (int) (row.number() - from) * Sha256.LENGTH;
    return Arrays.equals(digests, start, start + Sha256.LENGTH, row.digest(), 0, Sha256.LENGTH);
  }

  /** When the row was sealed, in microseconds since 1970. */
  long sealedAt(long number) {
    return sealedAt[(int) (number - from)];
  }

  /** Whose chain the row is in. */
  String tenant(long number) {
    return tenants[(int) (number - from)];
  }

  /** The lowest number from this on that is sealed, within the window; -1 where none is. */
  long next(long number) {
    int place = sealed.nextSetBit((int) (number - from));
    return place < 0 ? -1 : from + place;
  }

  /** How many rows of the window are sealed. */
  int count() {
    return sealed.cardinality();
  }

  /** Takes the row off, so that in the end those are left that nobody came for. */
  void seen(long number) {
    sealed.clear((int) (number - from));
  }

  /** The lowest number from which on a window can hold anything; the last where nothing is left. */
  static long beginning(Connection connection, long from) throws SQLException {
    long row = new LogRows(connection).next(from);
    long seal = SealBook.nextLast(connection, from);
    long near = seal == Long.MAX_VALUE ? seal : Math.max(from, seal - NEAR);
    return Math.min(row, near);
  }
}
