// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuardedDataSourceTest {
  private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5);
  private final FakePool pool = new FakePool();
  private final DataSource guarded = new GuardedDataSource(pool, clock::get);

  @Test
  void whileTheDatabaseIsAwayOneCallerASecondTries() {
    pool.failure = new SQLTransientConnectionException("timeout", new IOException("refused"));
    refused();
    refused();
    refused();
    assertThat(pool.asked).isEqualTo(1);
    clock.addAndGet(TimeUnit.SECONDS.toNanos(1));
    refused();
    refused();
    assertThat(pool.asked).isEqualTo(2);
  }

  @Test
  void theFirstAnswerOpensTheWayForAll() throws Exception {
    pool.failure = new SQLTransientConnectionException("timeout", new IOException("refused"));
    refused();
    pool.failure = null;
    clock.addAndGet(TimeUnit.SECONDS.toNanos(1));
    guarded.getConnection().close();
    guarded.getConnection().close();
    assertThat(pool.asked).isEqualTo(3);
  }

  @Test
  void aPoolThatIsOnlyBusyTurnsNobodyElseAway() {
    pool.failure = new SQLTransientConnectionException("timeout");
    refused();
    refused();
    assertThat(pool.asked).isEqualTo(2);
  }

  private void refused() {
    assertThatThrownBy(guarded::getConnection).isInstanceOf(SQLTransientConnectionException.class);
  }

  private static final class FakePool extends BareDataSource {
    private final DataSource real = RealDatabase.h2().direct();
    private @Nullable SQLException failure;
    private int asked;

    private FakePool() {
      super(RealDatabase.h2().direct());
    }

    @Override
    public Connection getConnection() throws SQLException {
      asked++;
      if (failure != null) {
        throw failure;
      }
      return real.getConnection();
    }
  }
}
