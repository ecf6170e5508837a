// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.persistence;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import javax.persistence.EntityManagerFactory;
import no.samtak.platform.data.internal.SchemaExtender;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens each persistence unit as it comes, and not at its first request: a unit that EclipseLink
 * could not open once, since the database was away just then, stays useless for good. Such a unit
 * is given a new start.
 */
@Component(service = UnitOpener.class, immediate = true)
public final class UnitOpener {
  private static final Logger LOG = LoggerFactory.getLogger(UnitOpener.class);

  private final SchemaExtender extender;

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "samtak-enheter");
            thread.setDaemon(true);
            return thread;
          });

  /** Opens units on a thread of its own. */
  @Activate
  public UnitOpener(@Reference SchemaExtender extender) {
    this.extender = extender;
  }

  @Deactivate
  void stop() {
    worker.shutdownNow();
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void bindUnit(EntityManagerFactory unit, Map<String, Object> properties) {
    String name = String.valueOf(properties.get("osgi.unit.name"));
    try {
      worker.execute(() -> open(name, unit));
    } catch (RejectedExecutionException e) {
      LOG.debug("Stopping: unit {} is not opened", name);
    }
  }

  void unbindUnit(EntityManagerFactory unit) {
    // Closed by who made it.
  }

  private void open(String name, EntityManagerFactory unit) {
    try {
      failFast(unit);
    } catch (RuntimeException e) {
      if (unit.isOpen()) {
        LOG.warn("Unit {} cannot be opened now; it is given a new start", name, e);
        extender.startAgain(name);
      }
    }
  }

  /**
   * Opens the unit, and takes from EclipseLink its patience: by default it tries a failed query
   * three times with five seconds between, while the caller waits.
   */
  public static void failFast(EntityManagerFactory unit) {
    DatabaseLogin login = unit.unwrap(ServerSession.class).getLogin();
    login.setQueryRetryAttemptCount(0);
    login.setDelayBetweenConnectionAttempts(0);
    // PostgreSQL answers no ping in a transaction that has failed; that is not a lost connection.
    login.setConnectionHealthValidatedOnError(false);
  }
}
