// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Verifies all chains, as log and seals stood at one moment. Reads only. */
final class Verifier {
  /** A row that is older than this and not sealed is a finding; a younger one waits. */
  private static final Duration SOON = Duration.ofMinutes(1);

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
      new ChainVerifier(connection, log, tally).verify(head.tenant());
    }
    long waiting = unsealed(connection, at, tally);
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
        waiting,
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

  /** Names the rows of old that no link holds, and counts the young ones. */
  private long unsealed(Connection connection, Instant at, Tally tally) throws SQLException {
    long rows = count(connection, "select count(*) from sikkerhet.tilgangslogg");
    if (rows + tally.missing == tally.rows) {
      return 0;
    }
    List<Long> numbers =
        Unsealed.find(connection, SealBook.standing(connection).highestRow(), Report.MOST);
    Set<Long> young = young(connection, numbers, at.minus(SOON));
    for (long number : numbers) {
      if (!young.contains(number)) {
        tally.find(Finding.Kind.ROW_NOT_SEALED, "", number);
      }
    }
    return rows + tally.missing - tally.rows - (numbers.size() - young.size());
  }

  private static Set<Long> young(Connection connection, List<Long> numbers, Instant since)
      throws SQLException {
    Set<Long> young = new HashSet<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select lopenr from sikkerhet.tilgangslogg where lopenr = any(?) and tidspunkt > ?")) {
      select.setArray(1, connection.createArrayOf("bigint", numbers.toArray()));
      select.setObject(2, OffsetDateTime.ofInstant(since, ZoneOffset.UTC));
      try (ResultSet result = select.executeQuery()) {
        while (result.next()) {
          young.add(result.getLong(1));
        }
      }
    }
    return young;
  }

  private static long count(Connection connection, String sql) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql);
        ResultSet result = select.executeQuery()) {
      result.next();
      return result.getLong(1);
    }
  }
}
