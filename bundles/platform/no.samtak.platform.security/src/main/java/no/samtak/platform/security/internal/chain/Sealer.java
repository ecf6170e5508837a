// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import no.samtak.platform.security.internal.chain.SealBook.Standing;

/**
 * Seals the rows that have been committed, each once, one sealer at a time over all nodes.
 *
 * <p>The chain's order is that of sealing and not of the rows' numbers: a row with a lower number
 * may be committed later. The sealer goes on from the highest number it has seen, and keeps the
 * numbers that were missing below it ({@link Gaps}). The row that gives the right to seal carries a
 * mark of who sealed last; as long as it is this sealer's own, what it has in memory holds.
 */
final class Sealer {
  /** Rows read in one round. */
  static final int ROUND = 5000;

  /** Numbers looked back over when another node's work is taken over. */
  private static final int LOOK_BACK = 2_000_000;

  private final DataSource dataSource;
  private final Clock clock;
  private final int patience;
  private final Gaps gaps = new Gaps();
  private final Map<String, Head> heads = new HashMap<>();
  private String mark = "-";
  private long highest;
  private String foreign = "";
  private int unchanged;

  /**
   * @param patience how many calls of {@link #seal} another node may leave rows unsealed before
   *     this one takes over; 0 = at once
   */
  Sealer(DataSource dataSource, Clock clock, int patience) {
    this.dataSource = dataSource;
    this.clock = clock;
    this.patience = patience;
  }

  /**
   * Seals what is there, one round of it.
   *
   * @return how many rows; 0 where there are none, or where another node seals
   */
  synchronized int seal() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      Standing standing = SealBook.standing(connection);
      if (!isWork(connection, standing)) {
        return 0;
      }
      return inTransaction(
          connection,
          standing.mark(),
          () -> {
            LogRows log = new LogRows(connection);
            List<LoggedRow> late = log.of(gaps.wanted(clock.instant()));
            List<LoggedRow> rows = log.after(highest, ROUND);
            // Rows that come late have links of their own, so that a link's numbers lie close.
            add(connection, late);
            add(connection, rows);
            gaps.found(late.stream().map(LoggedRow::number).toList());
            goOn(rows);
            return late.size() + rows.size();
          });
    }
  }

  /**
   * Seals rows that were passed by, one round of them: whoever held them for longer than {@link
   * Gaps#KEPT}, or put them in under a number of old.
   *
   * @return how many
   */
  synchronized int sweep() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      return inTransaction(
          connection,
          SealBook.standing(connection).mark(),
          () -> {
            List<Long> passedBy = Unsealed.find(connection, highest, ROUND);
            List<LoggedRow> rows = new LogRows(connection).of(passedBy);
            add(connection, rows);
            gaps.found(passedBy);
            return rows.size();
          });
    }
  }

  private boolean isWork(Connection connection, Standing standing) throws SQLException {
    if (standing.mark().equals(mark)) {
      return standing.highestRow() > highest
          || SealBook.isAny(connection, gaps.wanted(clock.instant()));
    }
    if (standing.highestRow() <= standing.highestSealed() || !standing.mark().equals(foreign)) {
      foreign = standing.mark();
      unchanged = 0;
      return patience == 0 && standing.highestRow() > standing.highestSealed();
    }
    return ++unchanged >= patience;
  }

  private interface Work {
    int run() throws SQLException;
  }

  /** Does the work with the right to seal, unless another has it or has just had it. */
  private int inTransaction(Connection connection, String expected, Work work) throws SQLException {
    connection.setAutoCommit(false);
    boolean done = false;
    try {
      if (!SealBook.take(connection).filter(expected::equals).isPresent()) {
        return 0;
      }
      if (!expected.equals(mark)) {
        takeOver(connection);
      }
      int sealed = work.run();
      String left = UUID.randomUUID().toString();
      SealBook.leave(connection, left);
      connection.commit();
      mark = left;
      done = true;
      return sealed;
    } finally {
      if (!done) {
        // Whether it was committed may be unknown: look again before going on.
        mark = "-";
        connection.rollback();
      }
      connection.setAutoCommit(true);
    }
  }

  /** Puts in memory what the last sealer had in its own, from what it left in the database. */
  private void takeOver(Connection connection) throws SQLException {
    heads.clear();
    gaps.clear();
    highest = SealBook.highest(connection);
    Instant last = SealBook.lastSealed(connection).orElse(null);
    if (last == null) {
      return;
    }
    Instant since = last.minus(Gaps.KEPT);
    long from = Math.max(SealBook.lowestSince(connection, since), Math.max(1, highest - LOOK_BACK));
    BitSet sealed = new BitSet();
    SealBook.since(
        connection,
        since,
        seal -> {
          for (int i = 0; i < seal.size(); i++) {
            if (seal.rowNumber(i) >= from) {
              sealed.set((int) (seal.rowNumber(i) - from));
            }
          }
        });
    Instant now = clock.instant();
    int length = (int) (highest - from + 1);
    for (int i = sealed.nextClearBit(0); i < length; i = sealed.nextClearBit(i + 1)) {
      gaps.note(from + i, from + i, now);
    }
  }

  private void add(Connection connection, List<LoggedRow> rows) throws SQLException {
    Map<String, List<LoggedRow>> byTenant = new TreeMap<>();
    for (LoggedRow row : rows) {
      byTenant.computeIfAbsent(row.tenant(), t -> new ArrayList<>()).add(row);
    }
    for (Map.Entry<String, List<LoggedRow>> entry : byTenant.entrySet()) {
      List<LoggedRow> own = entry.getValue();
      for (int from = 0; from < own.size(); from += Seal.MAX_ROWS) {
        int to = Math.min(own.size(), from + Seal.MAX_ROWS);
        link(connection, entry.getKey(), own.subList(from, to));
      }
    }
  }

  private void link(Connection connection, String tenant, List<LoggedRow> rows)
      throws SQLException {
    Head before = heads.get(tenant);
    if (before == null) {
      before =
          SealBook.head(connection, tenant)
              .orElse(new Head(tenant, 0, Instant.EPOCH, Seal.beginning()));
    }
    Seal seal = Seal.of(tenant, before.number() + 1, clock.instant(), before.hash(), rows);
    SealBook.add(connection, seal);
    heads.put(tenant, new Head(tenant, seal.number(), seal.sealedAt(), seal.hash()));
  }

  private void goOn(List<LoggedRow> rows) {
    Instant now = clock.instant();
    for (LoggedRow row : rows) {
      gaps.note(highest + 1, row.number() - 1, now);
      highest = row.number();
    }
  }
}
