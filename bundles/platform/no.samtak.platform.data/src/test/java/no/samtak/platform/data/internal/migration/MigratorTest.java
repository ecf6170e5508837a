// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.migration;

import static no.samtak.platform.data.internal.Changelogs.BAD_UPGRADE;
import static no.samtak.platform.data.internal.Changelogs.GOOD_UPGRADE;
import static no.samtak.platform.data.internal.Changelogs.TABLES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.samtak.platform.data.internal.Changelogs;
import no.samtak.platform.data.internal.RealDatabase;
import no.samtak.platform.data.internal.migration.MigrationException.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MigratorTest {
  private static final String ROWS = "select id, tittel from prove.notat order by id";
  private static final String HISTORY =
      "select id, md5sum from prove.databasechangelog order by id";

  static Stream<RealDatabase> databases() {
    return RealDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aSchemaIsMadeOnceAndThenLeftAlone(RealDatabase database) throws Exception {
    assertThat(database.migrator().migrate("prove", Changelogs.of(TABLES))).isTrue();
    assertThat(database.migrator().migrate("prove", Changelogs.of(TABLES))).isFalse();
    assertThat(database.columns("prove")).contains("notat|tittel");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void anUpgradeKeepsTheRows(RealDatabase database) throws Exception {
    old(database);
    assertThat(database.migrator().migrate("prove", Changelogs.of(TABLES, GOOD_UPGRADE))).isTrue();
    assertThat(database.rows("select id, tittel, merke from prove.notat order by id"))
        .containsExactly("1|En|ny", "2|To|ny");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aFailedMigrationLeavesTablesRowsAndHistoryAsTheyWere(RealDatabase database)
      throws Exception {
    old(database);
    List<String> columns = database.columns("prove");
    List<String> history = database.rows(HISTORY);

    refused(Reason.FAILED, () -> migrate(database, TABLES, BAD_UPGRADE));

    assertThat(database.columns("prove")).isEqualTo(columns);
    assertThat(database.rows(HISTORY)).isEqualTo(history);
    assertThat(database.rows(ROWS)).containsExactly("1|En", "2|To");
    // Corrected, it goes through.
    migrate(database, TABLES, GOOD_UPGRADE);
    assertThat(database.columns("prove")).contains("notat|merke");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aMigrationWhoseBundleHasGoneMeanwhileIsUndone(RealDatabase database) throws Exception {
    old(database);
    List<String> columns = database.columns("prove");
    List<String> history = database.rows(HISTORY);

    refused(
        Reason.NOT_WANTED,
        () ->
            database.migrator().migrate("prove", Changelogs.of(TABLES, GOOD_UPGRADE), () -> false));

    assertThat(database.columns("prove")).isEqualTo(columns);
    assertThat(database.rows(HISTORY)).isEqualTo(history);
    assertThat(database.rows(ROWS)).containsExactly("1|En", "2|To");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aFailedFirstMigrationLeavesNoSchema(RealDatabase database) throws Exception {
    refused(Reason.FAILED, () -> migrate(database, TABLES, BAD_UPGRADE));
    try (Connection connection = database.direct().getConnection()) {
      assertThat(Catalog.hasSchema(connection, "prove")).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aBundleThatIsOlderThanItsDataIsRefusedAndTouchesNothing(RealDatabase database)
      throws Exception {
    old(database);
    migrate(database, TABLES, GOOD_UPGRADE);
    List<String> columns = database.columns("prove");
    List<String> rows = database.rows("select id, tittel, merke from prove.notat order by id");

    assertThatThrownBy(() -> migrate(database, TABLES))
        .isInstanceOfSatisfying(
            MigrationException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.DOWNGRADE);
              assertThat(e.detail()).isEqualTo("2-merke (samtak)");
            });

    assertThat(database.columns("prove")).isEqualTo(columns);
    assertThat(database.rows("select id, tittel, merke from prove.notat order by id"))
        .isEqualTo(rows);
    assertThat(database.migrator().migrate("prove", Changelogs.of(TABLES, GOOD_UPGRADE))).isFalse();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aChangeThatWasAlteredAfterItRanIsRefused(RealDatabase database) throws Exception {
    old(database);
    String altered = TABLES.replace("varchar(40)", "varchar(50)");
    refused(Reason.CHANGELOG, () -> migrate(database, altered, GOOD_UPGRADE));
    assertThat(database.rows(ROWS)).containsExactly("1|En", "2|To");
    assertThat(database.columns("prove")).doesNotContain("notat|merke");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aChangelogThatCannotBeReadIsRefused(RealDatabase database) {
    refused(Reason.CHANGELOG, () -> migrate(database, "<changeSet id='1'>"));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aLockRowOfSomeoneWhoIsGoneKeepsNobodyWaiting(RealDatabase database) throws Exception {
    old(database);
    database.run(
        "create table prove.databasechangeloglock (id int not null primary key,"
            + " locked boolean not null, lockgranted timestamp, lockedby varchar(255))",
        "insert into prove.databasechangeloglock values (1, true, current_timestamp, 'gone')");
    assertThat(database.migrator().migrate("prove", Changelogs.of(TABLES, GOOD_UPGRADE))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aListInACheckHoldsAfterTheMigrationsConnectionIsGone(RealDatabase database)
      throws Exception {
    String check = "alter table prove.logg add constraint k check (tekst in ('a', 'b'))";
    migrate(
        database,
        TABLES,
        "<changeSet id=\"2-liste\" author=\"samtak\"><sql>" + check + "</sql></changeSet>");
    database.run("insert into prove.logg values ('a')");
    assertThatThrownBy(() -> database.run("insert into prove.logg values ('c')"))
        .hasRootCauseInstanceOf(SQLException.class)
        .rootCause()
        .extracting(e -> ((SQLException) e).getSQLState())
        // 23514 on PostgreSQL, 23513 on H2.
        .asString()
        .startsWith("2351");
  }

  @Test
  void onH2AMigrationThatWasCutOffIsUndoneAndBegunAgain() throws Exception {
    RealDatabase database = RealDatabase.h2();
    old(database);
    H2Rescue rescue = new H2Rescue(database.folder().resolve("migrering"));
    try (Connection connection = database.direct().getConnection()) {
      rescue.keep(connection, "prove");
    }
    // What a node leaves that was killed between the two changes of an upgrade.
    database.run(
        "alter table prove.notat add column merke varchar(10)",
        "update prove.notat set tittel = id || ' halvveis'");

    migrate(database, TABLES, GOOD_UPGRADE);

    assertThat(database.rows("select id, tittel, merke from prove.notat order by id"))
        .containsExactly("1|En|ny", "2|To|ny");
    assertThat(database.folder().resolve("migrering")).isEmptyDirectory();
  }

  @Test
  void onPostgresTwoNodesDoNotMigrateAtOnce() throws Exception {
    RealDatabase database = RealDatabase.postgres();
    ExecutorService other = Executors.newSingleThreadExecutor();
    try (Connection first = database.direct().getConnection();
        Statement statement = first.createStatement()) {
      first.setAutoCommit(false);
      Migrator.lock(first, "prove");
      statement.execute("create schema prove");
      Future<Boolean> second =
          other.submit(() -> database.migrator().migrate("prove", Changelogs.of(TABLES)));
      while (database
          .rows("select 1 from pg_locks where locktype = 'advisory' and not granted")
          .isEmpty()) {
        assertThat(second.isDone()).isFalse();
      }
      first.commit();
      assertThat(second.get()).isTrue();
    } finally {
      other.shutdownNow();
    }
  }

  @Test
  void anInvalidSchemaNameIsRefused() {
    RealDatabase database = RealDatabase.h2();
    assertThatThrownBy(() -> database.migrator().migrate("x; drop", Changelogs.of(TABLES)))
        .isInstanceOf(MigrationException.class);
  }

  private static void old(RealDatabase database) throws MigrationException {
    migrate(database, TABLES);
    database.run("insert into prove.notat (id, tittel) values ('1', 'En'), ('2', 'To')");
  }

  private static void migrate(RealDatabase database, String... parts) throws MigrationException {
    database.migrator().migrate("prove", Changelogs.of(parts));
  }

  private static void refused(Reason reason, ThrowingCallable migration) {
    assertThatThrownBy(migration)
        .isInstanceOfSatisfying(
            MigrationException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
