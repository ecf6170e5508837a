// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import no.samtak.platform.security.internal.chain.SealBook.Stored;

/** Goes through the links of a chain from its beginning: each follows from the one before. */
final class ChainVerifier {
  /** Rows that the links in memory hold at a time, about. */
  private static final int AIM = 30_000;

  private static final int FEWEST = 16;
  private static final int MOST = 4096;

  private final Connection connection;
  private final Tally tally;
  private int limit = FEWEST;

  ChainVerifier(Connection connection, Tally tally) {
    this.connection = connection;
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
      adapt(links.stream().mapToLong(link -> link.seal().size()).sum());
      for (Stored link : links) {
        verify(tenant, link, number, before);
        before = link.seal().hash();
        number = link.seal().number();
        tally.links++;
      }
    }
  }

  private void verify(String tenant, Stored link, long previous, byte[] before) {
    long number = link.seal().number();
    for (long n = previous + 1; n < Math.min(number, previous + Report.MOST); n++) {
      tally.find(Finding.Kind.LINK_MISSING, tenant, n);
    }
    // Where the link before is gone, what this one follows from cannot be known.
    boolean follows =
        number != previous + 1 || Arrays.equals(link.seal().hash(), link.seal().expected(before));
    if (!follows || !link.agrees()) {
      tally.find(Finding.Kind.LINK_CHANGED, tenant, number);
    }
  }

  /** A quiet organisation has links of one row, a busy one of a thousand. */
  private void adapt(long rows) {
    if (rows < AIM / 2) {
      limit = Math.min(MOST, 2 * limit);
    } else if (rows > 2 * AIM) {
      limit = Math.max(FEWEST, limit / 2);
    }
  }
}
