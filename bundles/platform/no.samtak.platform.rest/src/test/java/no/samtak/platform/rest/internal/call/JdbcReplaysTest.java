// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the table of keys promises, on both databases. */
class JdbcReplaysTest {
  private static final Instant START = Instant.parse("2026-11-21T12:00:00Z");

  /** A clock that is set by hand. */
  private static final class HandClock extends Clock {
    private Instant now = START;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  static Stream<TestDatabase> databases() {
    return TestDatabase.all();
  }

  private static JdbcReplays replays(TestDatabase database, Clock clock) {
    database.migrate("rest", JdbcReplays.class);
    return new JdbcReplays(database.dataSource(), clock);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aKeyIsNewOnceAndThenKnownWithItsBodyOnly(TestDatabase database) {
    JdbcReplays replays = replays(database, Clock.systemUTC());
    assertThat(replays.use("k", "a", "u")).isTrue();
    assertThat(replays.use("k", "a", "u")).isFalse();
    assertThatThrownBy(() -> replays.use("k", "b", "u"))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.kind()).isEqualTo(ErrorKind.IDEMPOTENCY_MISMATCH));
    replays.free("k");
    assertThat(replays.use("k", "b", "u")).isTrue();
    replays.stop();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void ofManyAtTheSameTimeOneIsFirst(TestDatabase database) throws Exception {
    JdbcReplays replays = replays(database, Clock.systemUTC());
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Callable<Boolean>> calls =
        IntStream.range(0, 40)
            .<Callable<Boolean>>mapToObj(i -> () -> replays.use("k", "a", "u"))
            .toList();
    int first = 0;
    for (Future<Boolean> call : threads.invokeAll(calls)) {
      first += call.get() ? 1 : 0;
    }
    assertThat(first).isEqualTo(1);
    threads.shutdown();
    replays.stop();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aKeyEndsAfterItsTime(TestDatabase database) {
    HandClock clock = new HandClock();
    JdbcReplays replays = replays(database, clock);
    replays.use("old", "a", "u");
    clock.now = START.plus(JdbcReplays.KEPT).minusSeconds(1);
    replays.clean();
    assertThat(replays.use("old", "a", "u")).isFalse();
    clock.now = START.plus(JdbcReplays.KEPT).plusSeconds(1);
    replays.clean();
    assertThat(replays.use("old", "other", "u")).isTrue();
    replays.stop();
  }
}
