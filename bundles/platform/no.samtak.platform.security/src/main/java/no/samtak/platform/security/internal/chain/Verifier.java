// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Verifies all chains, as log and seals stood at one moment. Reads only. */
final class Verifier {
  private final DataSource dataSource;
  private final Clock clock;

  Verifier(DataSource dataSource, Clock clock) {
    this.dataSource = dataSource;
    this.clock = clock;
  }

  /**
   * Goes through everything: time as the log is long, memory the same for any length.
   *
   * @param anchor links as they were once told to the outside; empty = none
   */
  Report verify(List<Head> anchor) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      try {
        return verify(connection, anchor);
      } finally {
        connection.rollback();
        connection.setReadOnly(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(true);
      }
    }
  }

  private Report verify(Connection connection, List<Head> anchor) throws SQLException {
    long start = System.nanoTime();
    Instant at = clock.instant();
    Tally tally = new Tally();
    LogRows log = new LogRows(connection);
    List<Head> heads = SealBook.heads(connection);
    for (Head head : heads) {
      new ChainVerifier(connection, tally).verify(head.tenant());
    }
    new RowVerifier(connection, log, tally, at).verify();
    for (Head told : anchor) {
      compare(connection, told, tally);
    }
    return new Report(
        at,
        Duration.ofNanos(System.nanoTime() - start),
        tally.links,
        tally.rows,
        log.length(),
        tally.most,
        tally.waiting,
        tally.late,
        tally.firstLate,
        tally.found,
        tally.findings,
        heads);
  }

  private static void compare(Connection connection, Head told, Tally tally) throws SQLException {
    Optional<Head> there = SealBook.link(connection, told.tenant(), told.number());
    if (there.isEmpty()) {
      tally.find(Finding.Kind.TAIL_CUT, told.tenant(), told.number());
    } else if (!Arrays.equals(there.get().hash(), told.hash())) {
      tally.find(Finding.Kind.REWRITTEN, told.tenant(), told.number());
    }
  }
}
