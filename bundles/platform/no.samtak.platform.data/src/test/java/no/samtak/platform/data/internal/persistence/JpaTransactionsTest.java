// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.persistence;

import static no.samtak.platform.data.internal.Changelogs.TABLES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.PersistenceException;
import javax.sql.DataSource;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.AccessLog;
import no.samtak.platform.api.security.AccessRefusal;
import no.samtak.platform.data.internal.Changelogs;
import no.samtak.platform.data.internal.RealDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JpaTransactionsTest {
  /** So long that a busy machine is not taken for a database that is away. */
  private static final long PATIENT_MS = 60_000;

  private final JpaTransactions transactions = new JpaTransactions(new TableLog());
  private final HikariDataSource[] pool = new HikariDataSource[1];
  private final EntityManagerFactory[] unit = new EntityManagerFactory[1];

  static Stream<RealDatabase> databases() {
    return RealDatabase.all();
  }

  @AfterEach
  void close() {
    if (unit[0] != null) {
      unit[0].close();
      pool[0].close();
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aChangeAndItsLogRowAreThereTogether(RealDatabase database) throws Exception {
    start(database);
    write(em -> em.persist(NoteEntity.of("1", "En", 1)));
    assertThat(database.rows("select id, tittel from prove.notat")).containsExactly("1|En");
    assertThat(database.rows("select tekst from prove.logg")).containsExactly("endre notat 1");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aChangeWhoseLogRowCannotBeWrittenIsNotMade(RealDatabase database) throws Exception {
    start(database);
    database.run("alter table prove.logg add constraint full_logg check (tekst = 'aldri')");
    refused(ErrorKind.CONFLICT, () -> write(em -> em.persist(NoteEntity.of("1", "En", 1))));
    assertThat(database.rows("select id from prove.notat")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void workThatThrowsChangesNothingAndLogsNothing(RealDatabase database) throws Exception {
    start(database);
    DomainException refusal = DomainException.notFound();
    assertThatThrownBy(
            () ->
                write(
                    em -> {
                      em.persist(NoteEntity.of("1", "En", 1));
                      em.flush();
                      throw refusal;
                    }))
        .isSameAs(refusal);
    assertThat(database.rows("select id from prove.notat")).isEmpty();
    assertThat(database.rows("select tekst from prove.logg")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aRefusalUndoesAllAndLeavesItsRowWithoutASecondConnection(RealDatabase database)
      throws Exception {
    start(database, 1, PATIENT_MS);
    DomainException answer = DomainException.notFound();
    assertThatThrownBy(
            () ->
                write(
                    em -> {
                      em.persist(NoteEntity.of("1", "En", 1));
                      em.flush();
                      throw new AccessRefusal(
                          answer, new AccessEntry("nekt", "notat", "1", "ikke-funnet"));
                    }))
        .isSameAs(answer);
    assertThat(database.rows("select id from prove.notat")).isEmpty();
    assertThat(database.rows("select tekst from prove.logg")).containsExactly("nekt notat 1");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void thereAreAsManyRowsInTheLogAsTheWorkCallsFor(RealDatabase database) throws Exception {
    start(database);
    transactions.writeAll(unit[0], em -> 0, none -> List.of());
    transactions.writeAll(
        unit[0],
        em -> 2,
        two -> List.of(AccessEntry.ok("les", "notat", "1"), AccessEntry.ok("les", "notat", "2")));
    assertThat(database.rows("select tekst from prove.logg order by tekst"))
        .containsExactly("les notat 1", "les notat 2");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatAReadChangesIsNotKept(RealDatabase database) throws Exception {
    start(database);
    write(em -> em.persist(NoteEntity.of("1", "En", 1)));
    String seen =
        transactions.read(
            unit[0],
            em -> {
              NoteEntity note = em.find(NoteEntity.class, "1");
              String title = String.valueOf(note.tittel);
              note.tittel = "endret";
              em.persist(NoteEntity.of("2", "To", 1));
              return title;
            });
    assertThat(seen).isEqualTo("En");
    assertThat(database.rows("select tittel from prove.notat")).containsExactly("En");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theWorkSeesWhatItHasWrittenOnItsOneConnection(RealDatabase database) throws Exception {
    start(database, 1, PATIENT_MS);
    write(
        em -> {
          em.persist(NoteEntity.of("1", "En", 1));
          long count =
              em.createQuery("select count(n) from NoteEntity n", Long.class).getSingleResult();
          assertThat(count).isEqualTo(1);
        });
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theLoserOfTwoChangesIsTold(RealDatabase database) throws Exception {
    start(database);
    write(em -> em.persist(NoteEntity.of("1", "En", 1)));
    refused(
        ErrorKind.PRECONDITION_FAILED,
        () ->
            write(
                em -> {
                  NoteEntity note = em.find(NoteEntity.class, "1");
                  database.run("update prove.notat set versjon = versjon + 1");
                  note.tittel = "for sent";
                }));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatTheTableRefusesIsAConflictWithoutTheRowInIt(RealDatabase database) throws Exception {
    start(database);
    write(em -> em.persist(NoteEntity.of("1", "Hemmelig", 1)));
    refused(ErrorKind.CONFLICT, () -> write(em -> em.persist(NoteEntity.of("1", "To", 1))));
    refused(ErrorKind.CONFLICT, () -> write(em -> em.persist(NoteEntity.of("2", null, 1))));
    refused(ErrorKind.CONFLICT, () -> write(em -> em.persist(NoteEntity.of("2", "To", -1))));
    refused(
        ErrorKind.CONFLICT, () -> write(em -> em.persist(NoteEntity.of("2", "x".repeat(41), 1))));
    refused(ErrorKind.CONFLICT, () -> write(em -> em.persist(LineEntity.of(1, "ukjent"))));
    assertThatThrownBy(() -> write(em -> em.persist(NoteEntity.of("2", "Hemmelig", 1))))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> {
              assertThat(e.text().key()).isEqualTo("feil.finnesFraFor");
              assertThat(String.valueOf(e.getCause())).doesNotContain("Hemmelig");
            });
  }

  @ParameterizedTest
  @MethodSource("databases")
  void oneOfManyRowsThatIsRefusedKeepsThemAllOut(RealDatabase database) throws Exception {
    start(database);
    write(em -> em.persist(NoteEntity.of("1", "Tittel 700", 1)));
    refused(
        ErrorKind.CONFLICT,
        () ->
            write(
                em -> {
                  for (int i = 2; i < 1500; i++) {
                    em.persist(NoteEntity.of(String.valueOf(i), "Tittel " + i, 1));
                  }
                }));
    assertThat(database.rows("select id from prove.notat")).containsExactly("1");
    write(
        em -> {
          for (int i = 1001; i < 2500; i++) {
            em.persist(NoteEntity.of(String.valueOf(i), "Tittel " + i, 1));
          }
        });
    assertThat(database.rows("select count(*) from prove.notat")).containsExactly("1500");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theLoserOfManyChangesIsToldAndNoneIsMade(RealDatabase database) throws Exception {
    start(database);
    write(
        em -> {
          for (int i = 0; i < 20; i++) {
            em.persist(NoteEntity.of("n" + i, "Tittel " + i, 1));
          }
        });
    refused(
        ErrorKind.PRECONDITION_FAILED,
        () ->
            write(
                em -> {
                  for (int i = 0; i < 20; i++) {
                    em.find(NoteEntity.class, "n" + i).antall = 2;
                  }
                  database.run("update prove.notat set versjon = versjon + 1 where id = 'n7'");
                }));
    assertThat(database.rows("select distinct antall from prove.notat")).containsExactly("1");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aRowThatOthersReferToIsInUse(RealDatabase database) throws Exception {
    start(database);
    write(em -> em.persist(NoteEntity.of("1", "En", 1)));
    write(em -> em.persist(LineEntity.of(1, "1")));
    assertThatThrownBy(() -> write(em -> em.remove(em.find(NoteEntity.class, "1"))))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.text().key()).isEqualTo("feil.iBruk"));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aPoolThatHasNoConnectionLeftIsUnavailable(RealDatabase database) throws Exception {
    start(database, 1, 500);
    try (Connection taken = pool[0].getConnection()) {
      assertThat(taken.isClosed()).isFalse();
      refused(ErrorKind.UNAVAILABLE, () -> write(em -> {}));
      refused(
          ErrorKind.UNAVAILABLE,
          () -> transactions.read(unit[0], em -> em.find(NoteEntity.class, "1")));
    }
  }

  @Test
  void aServerThatCutsTheConnectionIsUnavailableAndTheNextCallWorks() throws Exception {
    RealDatabase database = RealDatabase.postgres();
    start(database, 1, PATIENT_MS);
    String others =
        "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where datname = current_database() and pid <> pg_backend_pid()";
    refused(
        ErrorKind.UNAVAILABLE,
        () ->
            write(
                em -> {
                  database.rows(others);
                  em.persist(NoteEntity.of("1", "En", 1));
                }));
    write(em -> em.persist(NoteEntity.of("1", "En", 1)));
    assertThat(database.rows("select id from prove.notat")).containsExactly("1");
  }

  @ParameterizedTest
  @CsvSource({
    "23505, CONFLICT",
    "23503, CONFLICT",
    "23506, CONFLICT",
    "23514, CONFLICT",
    "23513, CONFLICT",
    "23502, CONFLICT",
    "22001, CONFLICT",
    "40001, CONFLICT",
    "40P01, CONFLICT",
    "HYT00, CONFLICT",
    "53100, INSUFFICIENT_STORAGE",
    "53300, UNAVAILABLE",
    "08006, UNAVAILABLE",
    "57P01, UNAVAILABLE",
    "57P03, UNAVAILABLE",
    "90098, UNAVAILABLE",
    "90067, UNAVAILABLE"
  })
  void eachStateOfTheDatabaseHasItsKind(String state, ErrorKind kind) {
    RuntimeException failure =
        new PersistenceException(new IllegalStateException(new SQLException("x", state)));
    assertThat(DatabaseErrors.translate(failure))
        .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.kind()).isEqualTo(kind));
  }

  @Test
  void aFullDiskIsToldApartOnH2AsWell() {
    SQLException full =
        new SQLException(
            "IO Exception", "90028", new IOException("write: No space left on device"));
    assertThat(DatabaseErrors.translate(new PersistenceException(full)))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.kind()).isEqualTo(ErrorKind.INSUFFICIENT_STORAGE));
  }

  @Test
  void aFaultOfOursStaysWhatItIs() {
    IllegalStateException fault = new IllegalStateException("bug");
    assertThat(DatabaseErrors.translate(fault)).isSameAs(fault);
  }

  private void start(RealDatabase database) throws Exception {
    start(database, 4, PATIENT_MS);
  }

  private void start(RealDatabase database, int connections, long waitMs) throws Exception {
    database.migrator().migrate("prove", Changelogs.of(TABLES));
    HikariConfig config = new HikariConfig();
    config.setDataSource(database.direct());
    config.setMaximumPoolSize(connections);
    config.setConnectionTimeout(waitMs);
    pool[0] = new HikariDataSource(config);
    DataSource dataSource = pool[0];
    unit[0] =
        new PersistenceProvider()
            .createEntityManagerFactory(
                "prove",
                Map.of(
                    "javax.persistence.nonJtaDataSource",
                    dataSource,
                    "eclipselink.weaving",
                    "false",
                    "eclipselink.logging.level",
                    "SEVERE",
                    "eclipselink.session-name",
                    UUID.randomUUID().toString()));
    UnitOpener.failFast(unit[0]);
  }

  private void write(Consumer<EntityManager> work) {
    transactions.write(
        unit[0],
        em -> {
          work.accept(em);
          return "1";
        },
        id -> AccessEntry.ok("endre", "notat", id));
  }

  private static void refused(ErrorKind kind, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.kind()).isEqualTo(kind));
  }

  /** Writes where the change is written. */
  private final class TableLog implements AccessLog {
    @Override
    public void write(Connection connection, AccessEntry entry) {
      try (PreparedStatement row =
          connection.prepareStatement("insert into prove.logg values (?)")) {
        row.setString(1, entry.action() + " " + entry.objectType() + " " + entry.objectId());
        row.executeUpdate();
      } catch (SQLException e) {
        throw new PersistenceException(e);
      }
    }

    @Override
    public void write(AccessEntry entry) {
      try (Connection own = pool[0].getConnection()) {
        write(own, entry);
      } catch (SQLException e) {
        throw new PersistenceException(e);
      }
    }
  }
}
