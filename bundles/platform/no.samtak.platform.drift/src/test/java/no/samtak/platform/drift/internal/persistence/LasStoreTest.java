// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.samtak.platform.drift.internal.modul.Operasjonstype;
import no.samtak.platform.drift.internal.node.Nodeidentitet;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LasStoreTest {
  @TempDir Path folder;

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  private LasStore node(TestDatabase database, String navn) {
    database.migrate("drift", LasStore.class);
    Nodeidentitet identitet = NodeStoreTest.identitet(folder, navn);
    List<String> known =
        new Jdbc(database.dataSource())
            .query("select id from drift.node where id = ?", r -> r.getString(1), identitet.id());
    if (known.isEmpty()) {
      NodeStoreTest.node(database, identitet.id());
    }
    return new LasStore(database.dataSource(), identitet);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void ofManyWhoAskAtOnceOnSeveralNodesOneGetsItEachTime(TestDatabase database) throws Exception {
    List<LasStore> noder =
        List.of(node(database, "a"), node(database, "b"), node(database, "c"), node(database, "d"));
    ExecutorService people = Executors.newFixedThreadPool(noder.size());
    try {
      for (int turn = 0; turn < 25; turn++) {
        CyclicBarrier together = new CyclicBarrier(noder.size());
        List<Callable<Boolean>> asking = new ArrayList<>();
        for (int i = 0; i < noder.size(); i++) {
          LasStore node = noder.get(i);
          String id = "op-" + turn + "-" + i;
          // One swaps two modules, in the other order than another does.
          List<String> moduler = i % 2 == 0 ? List.of("x", "y") : List.of("y", "x");
          asking.add(
              () -> {
                together.await();
                return node.ta(moduler, id, Operasjonstype.BYTT, "Drift").isEmpty();
              });
        }
        int got = 0;
        for (Future<Boolean> answer : people.invokeAll(asking)) {
          got += answer.get() ? 1 : 0;
        }
        assertThat(got).as("turn %s", turn).isEqualTo(1);
        for (int i = 0; i < noder.size(); i++) {
          noder.get(i).slipp("op-" + turn + "-" + i);
        }
      }
    } finally {
      people.shutdownNow();
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whoIsRefusedIsToldWhoHasItAndOtherModulesAreFree(TestDatabase database) {
    LasStore a = node(database, "a");
    LasStore b = node(database, "b");
    assertThat(a.ta(List.of("x"), "op1", Operasjonstype.UT, "Vakta")).isEmpty();

    var holder = b.ta(List.of("w", "x"), "op2", Operasjonstype.BYTT, "Drift").orElseThrow();

    assertThat(holder.type()).isEqualTo(Operasjonstype.UT);
    assertThat(holder.modul() + " " + holder.hvem()).isEqualTo("x Vakta");
    assertThat(a.ta(List.of("w"), "op3", Operasjonstype.UT, "Vakta"))
        .as("whoever gets not all takes none")
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theLockOfANodeThatWentDownIsGivenBackByItsNextStartOrWhenItIsSilent(TestDatabase database) {
    LasStore a = node(database, "a");
    LasStore b = node(database, "b");
    a.ta(List.of("x", "y"), "op1", Operasjonstype.BYTT, "Vakta");

    new Jdbc(database.dataSource())
        .update(
            "update drift.node set sist_sett = sist_sett - 31000 where id = ?",
            NodeStoreTest.identitet(folder, "a").id());
    assertThat(b.ta(List.of("x"), "op2", Operasjonstype.UT, "Drift")).isEmpty();

    a.slippEgne();
    assertThat(b.ta(List.of("y"), "op3", Operasjonstype.UT, "Drift")).isEmpty();
    assertThat(a.ta(List.of("x"), "op4", Operasjonstype.UT, "Vakta"))
        .as("what others hold is theirs")
        .isPresent();
  }
}
