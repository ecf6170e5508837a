// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals rows within a second of their commit, and has everything verified daily. On each node; of
 * several nodes one seals, and another goes on about a second after it is gone.
 */
@Component(service = ChainWatch.class, immediate = true)
public class ChainWatch {
  private static final Logger LOG = LoggerFactory.getLogger(ChainWatch.class);
  private static final long BETWEEN_MILLIS = 400;
  private static final int PATIENCE = 3;

  /** A restarted node has other things to do first. */
  private static final long BETWEEN_CHECKS_MINUTES = 10;

  private final Sealer sealer;
  private final DailyCheck daily;
  private final Clock clock = Clock.systemUTC();
  private final ScheduledExecutorService sealing = executor("samtak-segl");
  private final ScheduledExecutorService checking = executor("samtak-loggkontroll");
  private volatile @Nullable Instant failingSince;
  private volatile String failure = "";

  @Activate
  public ChainWatch(
      @Reference(target = "(samtak.schema=sikkerhet)") DataSource dataSource,
      @Reference ChainService chains) {
    sealer = new Sealer(dataSource, clock, PATIENCE);
    daily = new DailyCheck(chains, sealer, clock);
    sealing.scheduleWithFixedDelay(this::seal, 0, BETWEEN_MILLIS, TimeUnit.MILLISECONDS);
    checking.scheduleWithFixedDelay(
        this::check, BETWEEN_CHECKS_MINUTES, BETWEEN_CHECKS_MINUTES, TimeUnit.MINUTES);
  }

  private static ScheduledExecutorService executor(String name) {
    return Executors.newSingleThreadScheduledExecutor(
        work -> {
          Thread thread = new Thread(work, name);
          thread.setDaemon(true);
          return thread;
        });
  }

  @Deactivate
  void deactivate() {
    sealing.shutdownNow();
    checking.shutdownNow();
    try {
      sealing.awaitTermination(5, TimeUnit.SECONDS);
      checking.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void seal() {
    try {
      int sealed = sealer.seal();
      while (sealed >= Sealer.ROUND && !sealing.isShutdown()) {
        sealed = sealer.seal();
      }
      if (failingSince != null) {
        LOG.info("Rows of the access log are sealed again");
        failingSince = null;
      }
    } catch (SQLException | RuntimeException e) {
      failure = String.valueOf(e.getMessage());
      if (failingSince == null && !sealing.isShutdown()) {
        failingSince = clock.instant();
        LOG.info("Rows of the access log cannot be sealed now: {}", e.toString());
      }
    }
  }

  private void check() {
    try {
      daily.runIfDue();
    } catch (SQLException | RuntimeException e) {
      if (!checking.isShutdown()) {
        LOG.warn("The access log could not be verified now", e);
      }
    }
  }

  /** Why rows are not sealed, where they have not been for that long. */
  Optional<String> notSealingFor(Duration time) {
    Instant since = failingSince;
    return since != null && since.isBefore(clock.instant().minus(time))
        ? Optional.of(failure)
        : Optional.empty();
  }
}
