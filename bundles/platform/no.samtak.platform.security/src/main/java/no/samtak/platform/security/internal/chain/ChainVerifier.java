// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.platform.security.internal.chain.SealBook.Stored;

/**
 * Goes through one chain from its beginning, some thousand rows at a time: each link follows from
 * the one before, and each row is there and says what it said.
 */
final class ChainVerifier {
  private static final long LATE = Duration.ofHours(1).toSeconds() * 1_000_000;

  /** Rows to have in memory at a time, about. */
  private static final int AIM = 4000;

  /** Links read at a time: never so many that they are much larger than that. */
  private static final int FEWEST = 4;

  private static final int MOST = 2048;

  private final Connection connection;
  private final LogRows log;
  private final Tally tally;
  private int limit = FEWEST;

  ChainVerifier(Connection connection, LogRows log, Tally tally) {
    this.connection = connection;
    this.log = log;
    this.tally = tally;
  }

  /** Verifies the chain of an organisation. */
  void verify(String tenant) throws SQLException {
    byte[] before = Seal.beginning();
    long number = 0;
    while (true) {
      List<Stored> links = SealBook.links(connection, tenant, number, limit);
      if (links.isEmpty()) {
        return;
      }
      Map<Long, LoggedRow> rows = rows(links);
      for (Stored link : links) {
        for (long n = number + 1; n < Math.min(link.seal().number(), number + Report.MOST); n++) {
          tally.find(Finding.Kind.LINK_MISSING, tenant, n);
        }
        boolean follows =
            link.seal().number() == number + 1
                ? Arrays.equals(link.seal().hash(), link.seal().expected(before))
                // The link before is gone; what this one follows from cannot be known.
                : true;
        if (!follows || !link.agrees()) {
          tally.find(Finding.Kind.LINK_CHANGED, tenant, link.seal().number());
        }
        verify(link.seal(), rows);
        before = link.seal().hash();
        number = link.seal().number();
      }
    }
  }

  private Map<Long, LoggedRow> rows(List<Stored> links) throws SQLException {
    List<Long> numbers = new ArrayList<>();
    for (Stored link : links) {
      for (int i = 0; i < link.seal().size(); i++) {
        numbers.add(link.seal().rowNumber(i));
      }
    }
    tally.most = Math.max(tally.most, numbers.size());
    adapt(numbers.size());
    Map<Long, LoggedRow> rows = new HashMap<>(2 * numbers.size());
    for (LoggedRow row : log.of(numbers)) {
      rows.put(row.number(), row);
    }
    return rows;
  }

  /** A quiet organisation has links of one row, a busy one of a thousand. */
  private void adapt(int rows) {
    if (rows < AIM / 2) {
      limit = Math.min(MOST, 2 * limit);
    } else if (rows > 2 * AIM) {
      limit = Math.max(FEWEST, limit / 2);
    }
  }

  private void verify(Seal seal, Map<Long, LoggedRow> rows) {
    long sealedAt = ChronoUnit.MICROS.between(Instant.EPOCH, seal.sealedAt());
    for (int i = 0; i < seal.size(); i++) {
      LoggedRow row = rows.get(seal.rowNumber(i));
      if (row == null) {
        tally.find(Finding.Kind.ROW_MISSING, seal.tenant(), seal.rowNumber(i));
      } else if (!seal.matches(i, row.digest())) {
        tally.find(Finding.Kind.ROW_CHANGED, seal.tenant(), row.number());
      } else if (sealedAt - row.micros() > LATE) {
        tally.late(row.number());
      }
      tally.rows++;
    }
    tally.links++;
  }
}
