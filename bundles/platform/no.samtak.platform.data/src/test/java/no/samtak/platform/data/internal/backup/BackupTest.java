// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.backup;

import static no.samtak.platform.data.internal.Changelogs.GOOD_UPGRADE;
import static no.samtak.platform.data.internal.Changelogs.TABLES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.samtak.platform.api.data.BackupService;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.data.internal.Changelogs;
import no.samtak.platform.data.internal.RealDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BackupTest {
  private static final List<String> QUERIES =
      List.of(
          "select id, tittel, antall, belop, tid, dag, aktiv, fil, tekst,"
              + " versjon from prove.notat order by id",
          "select id, notat from prove.linje order by id",
          "select count(*) from prove.logg",
          "select id, author, md5sum, orderexecuted from prove.databasechangelog order by id");

  private static final String TENANT_TABLE =
      """
      <changeSet id="9-sak" author="samtak">
        <createTable tableName="sak">
          <column name="kommune" type="varchar(64)"/>
          <column name="id" type="varchar(36)"/>
        </createTable>
      </changeSet>
      """;

  @TempDir private Path folder;

  static Stream<RealDatabase> databases() {
    return RealDatabase.all();
  }

  /** From each database to each. */
  static Stream<Arguments> pairs() {
    List<Supplier<RealDatabase>> kinds = List.of(RealDatabase::h2, RealDatabase::postgres);
    return kinds.stream().flatMap(a -> kinds.stream().map(b -> Arguments.of(a.get(), b.get())));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void whatIsBackedUpIsWhatIsRestored(RealDatabase from, RealDatabase to) throws Exception {
    filled(from);
    Path file = folder.resolve("kopi.zip");
    BackupService.Result written = service(from).backup(file, step -> {});
    BackupService.Result restored = service(to).restore(file, "", step -> {});

    assertThat(restored.rows()).isEqualTo(written.rows()).isGreaterThan(200);
    assertThat(contents(to)).isEqualTo(contents(from));
    assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    // The bundle finds its schema as it left it, and numbering goes on.
    assertThat(to.migrator().migrate("prove", Changelogs.of(TABLES))).isFalse();
    to.run("insert into prove.linje (notat) values ('id-1')");
    assertThat(to.rows("select max(id) from prove.linje")).containsExactly("201");
    assertThatThrownBy(() -> to.run("insert into prove.linje (notat) values ('finnes ikke')"))
        .hasMessageContaining("linje_notat");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aBackupUnderWritesIsOfOneMoment(RealDatabase database) throws Exception {
    filled(database);
    AtomicBoolean stop = new AtomicBoolean();
    CountDownLatch going = new CountDownLatch(20);
    ExecutorService writer = Executors.newSingleThreadExecutor();
    Path file = folder.resolve("kopi.zip");
    try {
      Future<Integer> written = writer.submit(() -> write(database, stop, going));
      going.await();
      // Waits for writes between the tables, so that a backup of many moments would show.
      service(database).backup(file, step -> awaitOneWrite(database));
      stop.set(true);
      assertThat(written.get()).isGreaterThan(20);
    } finally {
      stop.set(true);
      writer.shutdownNow();
    }
    RealDatabase other = RealDatabase.h2();
    service(other).restore(file, "", step -> {});
    // Each transaction wrote one of each: a row without its line is half a transaction.
    String rows = other.rows("select count(*) from prove.notat where id like 'w%'").get(0);
    assertThat(Integer.parseInt(rows)).isGreaterThanOrEqualTo(20);
    assertThat(other.rows("select count(*) from prove.linje where notat like 'w%'"))
        .containsExactly(rows);
    assertThat(other.rows("select count(*) from prove.logg")).containsExactly(rows);
  }

  /** As the access log is: rows are put back all the same, and it refuses again afterwards. */
  @Test
  void aTableThatRefusesChangesIsRestoredAndRefusesAgain() throws Exception {
    RealDatabase database = RealDatabase.postgres();
    filled(database);
    database.run(
        "create function prove.vern() returns trigger language plpgsql as $$"
            + " begin raise exception 'vernet'; end $$");
    database.run(
        "create trigger vern before update or delete or truncate on prove.logg for each statement"
            + " execute function prove.vern()");
    Path file = folder.resolve("kopi.zip");
    service(database).backup(file, step -> {});
    String before = contents(database).toString();
    database.run("insert into prove.logg values ('etterpå')");

    service(database).restore(file, "prove", step -> {});
    assertThat(contents(database).toString()).isEqualTo(before);
    assertThatThrownBy(() -> database.run("delete from prove.logg")).hasMessageContaining("vernet");
  }

  /** A register that comes with the migrations is on every new node, and is nobody's. */
  @ParameterizedTest
  @MethodSource("databases")
  void aNewNodeWithItsRegistersOnlyIsRestoredWithoutAsking(RealDatabase database) throws Exception {
    String register =
        TENANT_TABLE
            .replace("9-sak", "9-nummer")
            .replace("\"sak\"", "\"nummer\"")
            .replace("\"id\"", "\"tall\"");
    database.migrator().migrate("prove", Changelogs.of(register));
    database.run("insert into prove.nummer values ('levanger', '5037')");
    Path file = folder.resolve("kopi.zip");
    BackupService service = service(database);
    service.backup(file, step -> {});

    service.restore(file, "", step -> {});
    assertThat(database.rows("select tall from prove.nummer")).containsExactly("5037");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aNodeThatHoldsAnOrganisationsRowsIsNotOverwrittenUnlessItsNameIsTyped(RealDatabase database)
      throws Exception {
    database.migrator().migrate("prove", Changelogs.of(TENANT_TABLE));
    database.run("insert into prove.sak values ('levanger', '1')");
    Path file = folder.resolve("kopi.zip");
    BackupService service = service(database);
    service.backup(file, step -> {});
    database.run("insert into prove.sak values ('orland', '2')");

    refused(ErrorKind.CONFLICT, () -> service.restore(file, "", step -> {}));
    refused(ErrorKind.CONFLICT, () -> service.restore(file, "feil navn", step -> {}));
    assertThat(database.rows("select kommune from prove.sak")).hasSize(2);

    service.restore(file, "prove", step -> {});
    assertThat(database.rows("select kommune from prove.sak")).containsExactly("levanger");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void anOlderBackupIsPutBackAndThenUpgradedByTheBundle(RealDatabase database) throws Exception {
    filled(database);
    Path file = folder.resolve("kopi.zip");
    service(database).backup(file, step -> {});
    database.migrator().migrate("prove", Changelogs.of(TABLES, GOOD_UPGRADE));

    service(database).restore(file, "prove", step -> {});

    assertThat(database.columns("prove")).doesNotContain("notat|merke");
    assertThat(database.migrator().migrate("prove", Changelogs.of(TABLES, GOOD_UPGRADE))).isTrue();
    assertThat(database.rows("select merke from prove.notat where id = 'id-1'"))
        .containsExactly("ny");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aRestoreThatFailsChangesNothing(RealDatabase database) throws Exception {
    filled(database);
    Path file = folder.resolve("kopi.zip");
    service(database).backup(file, step -> {});
    database.migrator().migrate("prove", Changelogs.of(TABLES, GOOD_UPGRADE));
    Map<String, List<String>> before = contents(database);
    List<String> columns = database.columns("prove");

    assertThatThrownBy(
            () ->
                service(database)
                    .restore(
                        file,
                        "prove",
                        step -> {
                          if (step.done() == 3) {
                            throw new IllegalStateException("cut off");
                          }
                        }))
        .hasMessage("cut off");

    assertThat(contents(database)).isEqualTo(before);
    assertThat(database.columns("prove")).isEqualTo(columns);
    assertThatThrownBy(() -> database.run("insert into prove.linje (notat) values ('finnes ikke')"))
        .hasMessageContaining("linje_notat");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aChangedOrCutOffBackupIsRefusedAndNothingIsTouched(RealDatabase database) throws Exception {
    filled(database);
    Path file = folder.resolve("kopi.zip");
    service(database).backup(file, step -> {});
    Map<String, List<String>> before = contents(database);

    Path changed = folder.resolve("endret.zip");
    Files.copy(file, changed);
    try (FileSystem zip = FileSystems.newFileSystem(changed)) {
      Path rows = zip.getPath("data/prove/notat.csv");
      String text = Files.readString(rows).replace("Tittel 7", "Tittel 8x");
      Files.writeString(rows, text, StandardCharsets.UTF_8);
    }
    Path cut = folder.resolve("kuttet.zip");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
    Path other = Files.writeString(folder.resolve("tekst.zip"), "ikke en zip");

    for (Path bad : List.of(changed, cut, other)) {
      refused(ErrorKind.INVALID, () -> service(database).restore(bad, "prove", step -> {}));
    }
    refused(
        ErrorKind.NOT_FOUND,
        () -> service(database).restore(folder.resolve("mangler.zip"), "prove", step -> {}));
    assertThat(contents(database)).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aFileThatExistsIsNotOverwritten(RealDatabase database) throws IOException {
    Path file = Files.writeString(folder.resolve("kopi.zip"), "noe");
    refused(ErrorKind.CONFLICT, () -> service(database).backup(file, step -> {}));
    assertThat(file).hasContent("noe");
  }

  private static BackupService service(RealDatabase database) {
    return JdbcBackupService.of(database, () -> {});
  }

  private static Map<String, List<String>> contents(RealDatabase database) {
    Map<String, List<String>> contents = new HashMap<>();
    QUERIES.forEach(q -> contents.put(q, database.rows(q)));
    return contents;
  }

  private static void refused(ErrorKind kind, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.kind()).isEqualTo(kind));
  }

  private static void filled(RealDatabase database) throws Exception {
    database.migrator().migrate("prove", Changelogs.of(TABLES));
    try (Connection connection = database.direct().getConnection();
        PreparedStatement notes =
            connection.prepareStatement(
                "insert into prove.notat values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        PreparedStatement lines =
            connection.prepareStatement("insert into prove.linje (notat) values (?)")) {
      for (int i = 0; i < 200; i++) {
        boolean empty = i % 10 == 0;
        notes.setString(1, "id-" + i);
        notes.setString(2, i == 0 ? "" : "Tittel " + i + " æøå \"sitat\",\r\n linje");
        notes.setObject(3, empty ? null : i, Types.INTEGER);
        notes.setObject(4, empty ? null : new BigDecimal("12.50"), Types.DECIMAL);
        notes.setObject(
            5, empty ? null : LocalDateTime.of(2026, 11, 21, 20, i % 60, 0, 123_456_000));
        notes.setObject(6, empty ? null : LocalDate.of(2026, 1, 1).plusDays(i));
        notes.setObject(7, empty ? null : i % 2 == 0, Types.BOOLEAN);
        notes.setBytes(8, empty ? null : new byte[] {0, (byte) i, (byte) 0xff});
        notes.setString(9, empty ? null : "lang " + "x".repeat(i));
        notes.setLong(10, i);
        notes.addBatch();
        lines.setString(1, "id-" + i);
        lines.addBatch();
      }
      notes.executeBatch();
      lines.executeBatch();
    }
  }

  private static int write(RealDatabase database, AtomicBoolean stop, CountDownLatch going)
      throws Exception {
    int n = 0;
    try (Connection connection = database.direct().getConnection();
        PreparedStatement note =
            connection.prepareStatement("insert into prove.notat (id, tittel) values (?, ?)");
        PreparedStatement line =
            connection.prepareStatement("insert into prove.linje (notat) values (?)");
        PreparedStatement log = connection.prepareStatement("insert into prove.logg values (?)")) {
      connection.setAutoCommit(false);
      while (!stop.get()) {
        String id = "w" + n;
        note.setString(1, id);
        note.setString(2, id);
        note.executeUpdate();
        line.setString(1, id);
        line.executeUpdate();
        log.setString(1, id);
        log.executeUpdate();
        connection.commit();
        n++;
        going.countDown();
      }
    }
    return n;
  }

  private static void awaitOneWrite(RealDatabase database) {
    String count = "select count(*) from prove.logg";
    List<String> before = database.rows(count);
    while (database.rows(count).equals(before)) {
      Thread.onSpinWait();
    }
  }
}
