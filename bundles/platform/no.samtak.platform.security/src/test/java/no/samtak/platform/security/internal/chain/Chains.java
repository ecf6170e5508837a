// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.security.internal.SettableClock;
import no.samtak.platform.security.internal.Sikkerhet;
import no.samtak.platform.security.internal.persistence.AccessLogWriter;
import no.samtak.testing.TestDatabase;

/** A log with its chains on a database of the test's. */
final class Chains {
  final TestDatabase database;
  final AccessLogWriter log;
  final SettableClock clock = new SettableClock();
  final Sealer sealer;
  final Verifier verifier;

  Chains(TestDatabase database) {
    this.database = database;
    this.log = new Sikkerhet(database).log();
    this.sealer = sealer(0);
    // Rows carry the machine's time; a verifier an hour ahead takes none of them for young.
    this.verifier =
        new Verifier(
            database.dataSource(),
            java.time.Clock.offset(java.time.Clock.systemUTC(), java.time.Duration.ofHours(1)));
  }

  Sealer sealer(int patience) {
    return new Sealer(database.dataSource(), clock, patience);
  }

  void row(String tenant, String id) {
    log.write(AccessEntry.ok("les", "kontakt", id), tenant);
  }

  Report verify(Head... anchor) throws SQLException {
    return verifier.verify(List.of(anchor));
  }

  List<Head> heads() throws SQLException {
    try (Connection connection = database.dataSource().getConnection()) {
      return SealBook.heads(connection);
    }
  }

  void sql(String... statements) throws SQLException {
    try (Connection connection = database.direct().getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** As somebody who owns the tables may. */
  void tamper(String... statements) throws SQLException {
    guard("disable");
    sql(statements);
    guard("enable");
  }

  private void guard(String what) throws SQLException {
    if (database.isPostgres()) {
      sql(
          "alter table sikkerhet.tilgangslogg " + what + " trigger user",
          "alter table sikkerhet.tilgangslogg_segl " + what + " trigger user");
    }
  }

  List<Long> numbers(String sql) throws SQLException {
    List<Long> numbers = new ArrayList<>();
    try (Connection connection = database.direct().getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        numbers.add(result.getLong(1));
      }
    }
    return numbers;
  }

  /** The numbers of all sealed rows, one for each time that a row is sealed. */
  List<Long> sealed() throws SQLException {
    List<Long> numbers = new ArrayList<>();
    try (Connection connection = database.dataSource().getConnection()) {
      for (Head head : SealBook.heads(connection)) {
        for (SealBook.Stored link : SealBook.links(connection, head.tenant(), 0, 100_000)) {
          for (int i = 0; i < link.seal().size(); i++) {
            numbers.add(link.seal().rowNumber(i));
          }
        }
      }
    }
    return numbers;
  }
}
