// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SealerTest {
  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void eachOrganisationHasAChainAndTheNodeItsOwn(TestDatabase database) throws Exception {
    Chains chains = new Chains(database);
    chains.row("", "1");
    chains.row("levanger", "2");
    chains.row("", "3");
    assertThat(chains.sealer.seal()).isEqualTo(3);
    assertThat(chains.sealer.seal()).isZero();
    chains.row("levanger", "4");
    assertThat(chains.sealer.seal()).isEqualTo(1);
    assertThat(chains.heads())
        .extracting(Head::tenant, Head::number)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("", 1L),
            org.assertj.core.groups.Tuple.tuple("levanger", 2L));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aRowWithALowerNumberThatIsCommittedLaterIsSealedLater(TestDatabase database)
      throws Exception {
    Chains chains = new Chains(database);
    try (Connection slow = database.direct().getConnection();
        Connection undone = database.direct().getConnection()) {
      slow.setAutoCommit(false);
      undone.setAutoCommit(false);
      chains.log.write(slow, AccessEntry.ok("les", "kontakt", "slow"));
      chains.log.write(undone, AccessEntry.ok("les", "kontakt", "undone"));
      chains.row("", "quick");
      assertThat(chains.sealer.seal()).isEqualTo(1);
      undone.rollback();
      chains.row("", "after");
      assertThat(chains.sealer.seal()).isEqualTo(1);
      slow.commit();
      assertThat(chains.sealer.seal()).isEqualTo(1);
    }
    assertThat(chains.sealed()).containsExactly(3L, 4L, 1L);
    assertThat(chains.verify().isWhole()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aRowThatIsCommittedLateIsSealedAlsoByTheNodeThatTakesOver(TestDatabase database)
      throws Exception {
    Chains chains = new Chains(database);
    chains.row("", "before");
    assertThat(chains.sealer.seal()).isEqualTo(1);
    Sealer other = chains.sealer(0);
    try (Connection slow = database.direct().getConnection()) {
      slow.setAutoCommit(false);
      chains.log.write(slow, AccessEntry.ok("les", "kontakt", "slow"));
      chains.row("", "quick");
      assertThat(chains.sealer.seal()).isEqualTo(1);
      slow.commit();
    }
    chains.row("", "new");
    assertThat(other.seal()).isEqualTo(2);
    assertThat(chains.sealer.seal()).isZero();
    assertThat(chains.sealed()).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
    assertThat(chains.verify().isWhole()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aRowThatCameLaterThanAnyTransactionLastsIsFoundByTheSweep(TestDatabase database)
      throws Exception {
    Chains chains = new Chains(database);
    try (Connection slow = database.direct().getConnection()) {
      slow.setAutoCommit(false);
      chains.log.write(slow, AccessEntry.ok("les", "kontakt", "slow"));
      chains.row("", "quick");
      assertThat(chains.sealer.seal()).isEqualTo(1);
      chains.clock.pass(Gaps.KEPT.plus(Duration.ofSeconds(1)));
      assertThat(chains.sealer.seal()).isZero();
      slow.commit();
    }
    assertThat(chains.sealer.seal()).isZero();
    assertThat(chains.verify().findings())
        .containsExactly(new Finding(Finding.Kind.ROW_NOT_SEALED, "", 1));
    assertThat(chains.sealer.sweep()).isEqualTo(1);
    assertThat(chains.sealer.sweep()).isZero();
    assertThat(chains.verify().isWhole()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void anotherNodeWaitsAndTakesOverWhenTheFirstIsGone(TestDatabase database) throws Exception {
    Chains chains = new Chains(database);
    Sealer other = chains.sealer(2);
    chains.row("", "1");
    assertThat(chains.sealer.seal()).isEqualTo(1);
    chains.row("", "2");
    assertThat(other.seal()).isZero();
    assertThat(other.seal()).isZero();
    chains.sealer.seal();
    chains.row("", "3");
    assertThat(other.seal()).as("the first has sealed since").isZero();
    assertThat(other.seal()).isZero();
    assertThat(other.seal()).as("it is gone").isEqualTo(1);
    assertThat(chains.sealed()).containsExactly(1L, 2L, 3L);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aRowIsNotSealedWhileItsTransactionGoesOnAndNotWhereItIsUndone(TestDatabase database)
      throws Exception {
    Chains chains = new Chains(database);
    try (Connection connection = database.direct().getConnection()) {
      connection.setAutoCommit(false);
      chains.log.write(connection, AccessEntry.ok("les", "kontakt", "1"));
      assertThat(chains.sealer.seal()).isZero();
      connection.rollback();
    }
    assertThat(chains.sealer.seal()).isZero();
    assertThat(chains.heads()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void everyRowIsSealedOnceWhileManyWriteAndTwoNodesSeal(TestDatabase database) throws Exception {
    Chains chains = new Chains(database);
    int writers = 4;
    int each = 150;
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(writers + 2);
    try {
      List<Future<?>> writing = new ArrayList<>();
      for (int w = 0; w < writers; w++) {
        Random random = new Random(w);
        writing.add(threads.submit(() -> write(chains, random, each)));
      }
      List<Future<?>> sealing = new ArrayList<>();
      for (int n = 0; n < 2; n++) {
        Sealer sealer = chains.sealer(n);
        sealing.add(
            threads.submit(
                () -> {
                  while (!done.get()) {
                    sealer.seal();
                  }
                  return null;
                }));
      }
      for (Future<?> future : writing) {
        future.get();
      }
      done.set(true);
      for (Future<?> future : sealing) {
        future.get();
      }
    } finally {
      done.set(true);
      threads.shutdownNow();
    }
    while (chains.sealer.seal() > 0) {
      // until nothing is left
    }
    List<Long> there = chains.numbers("select lopenr from sikkerhet.tilgangslogg");
    assertThat(chains.sealed()).containsExactlyInAnyOrderElementsOf(there);
    Report report = chains.verify();
    assertThat(report.findings()).isEmpty();
    assertThat(report.rows()).isEqualTo(there.size());
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aTextWithTheCharacterThatStandsBetweenColumnsIsSealedAndVerifiedToo(TestDatabase database)
      throws Exception {
    Chains chains = new Chains(database);
    chains.row("levanger", "a\u001fb");
    chains.row("levanger", "æøå \uD83D\uDE00");
    chains.sealer.seal();
    assertThat(chains.verify().isWhole()).isTrue();
    // The joined text is the same; the columns are not.
    chains.tamper(
        "update sikkerhet.tilgangslogg set objekt_id = 'a', resultat = 'b\u001fok'"
            + " where lopenr = 1");
    assertThat(chains.verify().findings())
        .containsExactly(new Finding(Finding.Kind.ROW_CHANGED, "levanger", 1));
  }

  /** Transactions of one to three rows, every tenth of them undone. */
  private static Object write(Chains chains, Random random, int transactions) throws SQLException {
    List<String> tenants = List.of("", "levanger", "orland");
    try (Connection connection = chains.database.direct().getConnection()) {
      connection.setAutoCommit(false);
      for (int i = 0; i < transactions; i++) {
        String tenant = tenants.get(random.nextInt(3));
        chains.log.write(connection, AccessEntry.ok("les", tenant, "" + i));
        for (int more = random.nextInt(3); more > 0; more--) {
          Thread.yield();
          chains.log.write(connection, AccessEntry.ok("les", tenant, "" + i));
        }
        if (random.nextInt(10) == 0) {
          connection.rollback();
        } else {
          connection.commit();
        }
      }
    }
    return "";
  }

  @Test
  void onPostgresqlNobodyChangesTheLogOrTheSealsNotEvenTheirOwner() throws Exception {
    Chains chains = new Chains(TestDatabase.postgres());
    chains.row("levanger", "1");
    chains.sealer.seal();
    for (String table : List.of("tilgangslogg", "tilgangslogg_segl")) {
      for (String sql :
          List.of(
              "update sikkerhet." + table + " set kommune = 'x'",
              "update sikkerhet." + table + " set kommune = 'x' where 1 = 0",
              "delete from sikkerhet." + table,
              "truncate sikkerhet." + table,
              "truncate sikkerhet." + table + " cascade")) {
        assertThatThrownBy(() -> chains.sql(sql))
            .as(sql)
            .isInstanceOfSatisfying(
                SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"))
            .hasMessageContaining("kan bare legges til");
      }
    }
    assertThat(chains.verify().isWhole()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aLongLogIsVerifiedAFewThousandRowsAtATime(TestDatabase database) throws Exception {
    Chains chains = new Chains(database);
    int rows = 30_000;
    String series =
        database.isPostgres()
            ? "generate_series(1, " + rows + ") as s(x)"
            : "system_range(1, " + rows + ") as s(x)";
    chains.sql(
        "insert into sikkerhet.tilgangslogg (tidspunkt, bruker_id, brukernavn, roller, kommune,"
            + " handling, objekttype, objekt_id, resultat, korrelasjon, klientadresse)"
            + " select current_timestamp, 'b' || mod(x, 50), 'saksbehandler', 'SAKSBEHANDLER',"
            + " case mod(x, 3) when 0 then 'levanger' when 1 then 'orland' else 'verdal' end,"
            + " 'les', 'kontakt', '', 'ok', 'k' || x, '192.0.2.1' from "
            + series);
    int sealed = 0;
    for (int part = chains.sealer.seal(); part > 0; part = chains.sealer.seal()) {
      assertThat(part).isLessThanOrEqualTo(Sealer.ROUND);
      sealed += part;
    }
    assertThat(sealed).isEqualTo(rows);
    Report report = chains.verify(chains.heads().toArray(Head[]::new));
    assertThat(report.isWhole()).isTrue();
    assertThat(report.rows()).isEqualTo(rows);
    assertThat(report.most()).as("rows in memory at a time").isLessThanOrEqualTo(8192);
  }
}
