// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Makes a chain anew from a link on, with the program's own means, as long as it was. */
final class Forger {
  private Forger() {}

  static void seal(Chains chains, Head head, long from, List<Long> rows) throws SQLException {
    try (Connection connection = chains.database.dataSource().getConnection()) {
      byte[] before =
          from == 1
              ? Seal.beginning()
              : SealBook.link(connection, head.tenant(), from - 1).orElseThrow().hash();
      List<LoggedRow> left = new ArrayList<>(new LogRows(connection).of(rows));
      for (long number = from; number <= head.number(); number++) {
        boolean last = number == head.number();
        List<LoggedRow> own = List.copyOf(left.subList(0, last ? left.size() : 1));
        left.removeAll(own);
        Seal seal = Seal.of(head.tenant(), number, head.sealedAt(), before, own);
        SealBook.add(connection, seal);
        before = seal.hash();
      }
    }
  }
}
