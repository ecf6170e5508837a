// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.samtak.platform.data.internal.migration.Changes;
import no.samtak.platform.data.internal.migration.MigrationException;
import no.samtak.platform.data.internal.migration.Migrator;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives each bundle with the header {@code Samtak-Schema} its schema: runs the bundle's migrations,
 * then publishes its DataSource. One bundle's failure is its own: the others go on.
 *
 * <p>Migrations run one at a time on a thread of their own, so that the start of the framework does
 * not wait for them.
 */
@Component(service = SchemaExtender.class, immediate = true)
public final class SchemaExtender implements BundleTrackerCustomizer<SchemaExtender.TrackedSchema> {
  private static final Logger LOG = LoggerFactory.getLogger(SchemaExtender.class);

  private static final String HEADER = "Samtak-Schema";
  private static final long RETRY_SECONDS = 2;

  private final BundleContext context;
  private final Database database;
  private final Migrator migrator;
  private final Map<String, Bundle> owners = new ConcurrentHashMap<>();
  private final BundleTracker<TrackedSchema> tracker;

  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "samtak-migrering");
            thread.setDaemon(true);
            return thread;
          });

  /** Starts with the bundles that are there and follows those that come and go. */
  @Activate
  public SchemaExtender(BundleContext context, @Reference Database database) {
    this.context = context;
    this.database = database;
    this.migrator = database.migrator();
    worker.execute(this::recover);
    this.tracker = new BundleTracker<>(context, Bundle.STARTING | Bundle.ACTIVE, this);
    tracker.open();
  }

  @Deactivate
  void stop() throws InterruptedException {
    tracker.close();
    worker.shutdownNow();
    // A migration that runs is let through, or cut off by the database when the node goes.
    if (!worker.awaitTermination(30, TimeUnit.SECONDS)) {
      LOG.warn("A migration still runs; it is begun again at the next start if it does not end");
    }
  }

  @Override
  public @Nullable TrackedSchema addingBundle(Bundle bundle, BundleEvent event) {
    String schema = bundle.getHeaders("").get(HEADER);
    if (schema == null) {
      return null;
    }
    TrackedSchema tracked = new TrackedSchema(bundle, schema.strip());
    tracked.published.underWay(context, bundle.getSymbolicName(), tracked.schema);
    schedule(tracked, 0);
    return tracked;
  }

  @Override
  public void modifiedBundle(Bundle bundle, BundleEvent event, TrackedSchema tracked) {
    // From STARTING to ACTIVE: nothing new.
  }

  @Override
  public void removedBundle(Bundle bundle, BundleEvent event, TrackedSchema tracked) {
    tracked.published.retract();
    owners.remove(tracked.schema, bundle);
  }

  /** After a restore: bundles whose schema is not what they know are taken through it again. */
  public void bringAgain() {
    for (TrackedSchema tracked : tracker.getTracked().values()) {
      worker.execute(
          () -> {
            if (!migrator.isCurrent(tracked.schema, Changes.of(tracked.bundle))) {
              tracked.published.withdraw();
              bring(tracked);
            }
          });
    }
  }

  /** A unit that could not be opened is given a new start with a new DataSource. */
  public void startAgain(String unit) {
    for (TrackedSchema tracked : tracker.getTracked().values()) {
      if (unit.equals(tracked.bundle.getSymbolicName()) && !tracked.published.isRetracted()) {
        tracked.published.withdraw();
        schedule(tracked, RETRY_SECONDS);
      }
    }
  }

  private void recover() {
    try {
      migrator.recover();
    } catch (SQLException e) {
      LOG.error("What was cut off at the last stop cannot be put back; tried again next time", e);
    }
  }

  private void schedule(TrackedSchema tracked, long seconds) {
    try {
      worker.schedule(() -> bring(tracked), seconds, TimeUnit.SECONDS);
    } catch (RejectedExecutionException e) {
      LOG.debug("Stopping: schema {} is left for the next start", tracked.schema);
    }
  }

  private void bring(TrackedSchema tracked) {
    if (tracked.published.isRetracted()) {
      return;
    }
    String name = tracked.bundle.getSymbolicName();
    Bundle owner = owners.putIfAbsent(tracked.schema, tracked.bundle);
    if (owner != null && !owner.equals(tracked.bundle)) {
      LOG.error("{} wants schema {} of {}; it does not get it", name, tracked.schema, owner);
      return;
    }
    try {
      if (migrator.migrate(
          tracked.schema, Changes.of(tracked.bundle), () -> !tracked.published.isRetracted())) {
        database.renew();
      }
      tracked.published.dataSource(context, tracked.schema, database);
    } catch (MigrationException e) {
      if (e.reason() == MigrationException.Reason.NOT_WANTED) {
        LOG.warn("{} went while schema {} was migrated; its data is as before", name, e.schema());
        return;
      }
      MigrationReport report = new MigrationReport(name, tracked.schema, e);
      report.log();
      tracked.published.failure(context, report);
      if (e.reason() == MigrationException.Reason.DATABASE_AWAY) {
        schedule(tracked, RETRY_SECONDS);
      }
    } catch (RuntimeException | LinkageError e) {
      // The worker must live on for the other bundles.
      LOG.error("The migrations of {} cannot be run", name, e);
    }
  }

  /** A bundle, its schema and what is published for it. */
  static final class TrackedSchema {
    private final Bundle bundle;
    private final String schema;
    private final Publication published = new Publication();

    private TrackedSchema(Bundle bundle, String schema) {
      this.bundle = bundle;
      this.schema = schema;
    }
  }
}
