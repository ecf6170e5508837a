// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.testing.TestDatabase;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnchorTest {
  @TempDir private Path folder;

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  /** From each database to each. */
  static Stream<Arguments> pairs() {
    List<Supplier<TestDatabase>> kinds = List.of(TestDatabase::h2, TestDatabase::postgres);
    return kinds.stream().flatMap(a -> kinds.stream().map(b -> Arguments.of(a.get(), b.get())));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void aLogThatIsRestoredVerifiesAgainstTheAnchorAndGoesOn(TestDatabase from, TestDatabase to)
      throws Exception {
    Chains before = new Chains(from);
    for (int i = 0; i < 30; i++) {
      before.row(i % 3 == 0 ? "" : "levanger", "æøå " + i);
      before.sealer.seal();
    }
    Path anchor = service(before).writeAnchor(before.heads());
    Path backup = folder.resolve("kopi.zip");
    from.backups().backup(backup, step -> {});

    Chains after = new Chains(to);
    after.row("orland", "written before the restore");
    after.sealer.seal();
    to.backups().restore(backup, "prove", step -> {});
    assertThat(service(after).verify(anchor).findings()).isEmpty();
    after.row("levanger", "and after");
    assertThat(after.sealer.seal()).isEqualTo(1);
    Report report = service(after).verify(anchor);
    assertThat(report.isWhole()).isTrue();
    assertThat(report.rows()).isEqualTo(31);
    if (to.isPostgres()) {
      assertThatThrownBy(() -> after.sql("delete from sikkerhet.tilgangslogg"))
          .hasMessageContaining("kan bare legges til");
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void anOlderBackupThatIsPutBackIsTold(TestDatabase database) throws Exception {
    Chains chains = new Chains(database);
    chains.row("levanger", "1");
    chains.sealer.seal();
    Path backup = folder.resolve("kopi.zip");
    database.backups().backup(backup, step -> {});
    chains.row("levanger", "2");
    chains.sealer.seal();
    service(chains).writeAnchor(chains.heads());
    database.backups().restore(backup, "prove", step -> {});
    assertThat(service(chains).verify(null).findings())
        .containsExactly(new Finding(Finding.Kind.TAIL_CUT, "levanger", 2));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void theDailyCheckAnchorsAWholeLogAndNeverAForgedOne(TestDatabase database) throws Exception {
    Chains chains = new Chains(database);
    ChainService service = service(chains);
    DailyCheck daily = new DailyCheck(service, chains.sealer, chains.clock);
    daily.runIfDue();
    assertThat(AnchorFile.newest(folder)).as("nothing to anchor").isEmpty();

    chains.row("levanger", "1");
    chains.sealer.seal();
    chains.clock.pass(Duration.ofHours(25));
    daily.runIfDue();
    Path first = AnchorFile.newest(folder).orElseThrow();
    assertThat(Files.readAllLines(first)).hasSize(2).element(1).asString().startsWith("levanger 1");
    assertThat(service.last()).hasValueSatisfying(r -> assertThat(r.isWhole()).isTrue());

    chains.tamper("delete from sikkerhet.tilgangslogg");
    chains.clock.pass(Duration.ofHours(23));
    daily.runIfDue();
    assertThat(service.last()).hasValueSatisfying(r -> assertThat(r.isWhole()).isTrue());
    chains.clock.pass(Duration.ofHours(2));
    Files.setLastModifiedTime(
        first, java.nio.file.attribute.FileTime.from(chains.clock.instant().minusSeconds(90_000)));
    daily.runIfDue();
    assertThat(service.last()).hasValueSatisfying(r -> assertThat(r.found()).isEqualTo(1));
    assertThat(AnchorFile.newest(folder)).hasValue(first);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void healthWarnsOfAForgedLogAndStopsNobody(TestDatabase database) throws Exception {
    Chains chains = new Chains(database);
    ChainService service = service(chains);
    ChainWatch watch = new ChainWatch(database.dataSource(), service);
    try {
      ChainHealthCheck health = new ChainHealthCheck(watch, service);
      assertThat(health.execute().getStatus()).isEqualTo(Result.Status.OK);
      chains.row("levanger", "1");
      chains.sealer.seal();
      chains.tamper("delete from sikkerhet.tilgangslogg");
      service.verify(null);
      assertThat(health.execute().getStatus()).isEqualTo(Result.Status.WARN);
    } finally {
      watch.deactivate();
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatIsNoAnchorIsInvalid(TestDatabase database) throws IOException {
    ChainService service = service(new Chains(database));
    for (String text :
        List.of(
            "",
            "levanger 1 2026-01-01T00:00:00Z 00",
            "# samtak tilgangslogg anker 1\nlevanger 1 2026-01-01T00:00:00Z 00",
            "# samtak tilgangslogg anker 1\nlevanger")) {
      Path file = Files.writeString(folder.resolve("feil.txt"), text);
      assertThatThrownBy(() -> service.verify(file))
          .as(text)
          .isInstanceOfSatisfying(
              DomainException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.INVALID));
    }
  }

  private ChainService service(Chains chains) {
    return new ChainService(chains.database.dataSource(), chains.clock, folder);
  }
}
