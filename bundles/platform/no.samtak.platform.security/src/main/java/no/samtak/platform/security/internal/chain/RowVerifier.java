// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Holds every row of the log up to its seal, once, by number: what was changed, what is gone, what
 * no seal holds.
 */
final class RowVerifier {
  private static final long LATE = Duration.ofHours(1).toSeconds() * 1_000_000;

  /** A row that is older than this and not sealed is a finding; a younger one waits. */
  private static final Duration SOON = Duration.ofMinutes(1);

  /** Rows in memory at a time. */
  private static final int PART = 1 << 13;

  private final LogRows log;
  private final SealedRows sealed;
  private final Connection connection;
  private final Tally tally;
  private final long old;

  RowVerifier(Connection connection, LogRows log, Tally tally, Instant at) throws SQLException {
    this.connection = connection;
    this.log = log;
    this.sealed = new SealedRows(connection);
    this.tally = tally;
    this.old = ChronoUnit.MICROS.between(Instant.EPOCH, at.minus(SOON));
  }

  void verify() throws SQLException {
    long from = SealedRows.beginning(connection, Long.MIN_VALUE / 2);
    while (from != Long.MAX_VALUE) {
      sealed.moveTo(from);
      tally.rows += sealed.count();
      for (long part = from; part < from + SealedRows.SIZE; part += PART) {
        var rows = log.between(part, part + PART - 1);
        tally.most = Math.max(tally.most, rows.size());
        rows.forEach(this::verify);
      }
      for (long n = sealed.next(from); n >= 0; n = sealed.next(n)) {
        tally.find(Finding.Kind.ROW_MISSING, sealed.tenant(n), n);
        sealed.seen(n);
      }
      from = SealedRows.beginning(connection, from + SealedRows.SIZE);
    }
  }

  private void verify(LoggedRow row) {
    long number = row.number();
    if (!sealed.isSealed(number)) {
      if (row.micros() < old) {
        tally.find(Finding.Kind.ROW_NOT_SEALED, row.tenant(), number);
      } else {
        tally.waiting++;
      }
      return;
    }
    if (!sealed.matches(row)) {
      tally.find(Finding.Kind.ROW_CHANGED, sealed.tenant(number), number);
    } else if (sealed.isSealedTwice(number)) {
      tally.find(Finding.Kind.ROW_SEALED_TWICE, sealed.tenant(number), number);
    } else if (sealed.sealedAt(number) - row.micros() > LATE) {
      tally.late(number);
    }
    sealed.seen(number);
  }
}
