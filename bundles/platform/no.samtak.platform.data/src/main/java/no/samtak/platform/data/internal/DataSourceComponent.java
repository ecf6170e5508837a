// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import no.samtak.platform.data.internal.migration.Migrator;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds the one pool and publishes it as {@link Database} when the database has answered. Waits in
 * the background for as long as it takes, and says so.
 */
@Component(
    service = DataSourceComponent.class,
    immediate = true,
    configurationPid = "no.samtak.platform.data")
@Designate(ocd = DataConfig.class)
public final class DataSourceComponent {
  private static final Logger LOG = LoggerFactory.getLogger(DataSourceComponent.class);

  private static final int KEPT_OPEN = 4;
  private static final long BETWEEN_TRIES_MS = 500;
  private static final long BETWEEN_WORDS_NS = TimeUnit.SECONDS.toNanos(30);

  private final BundleContext context;
  private final DataConfig config;
  private final Path folder;
  private final Thread opener;

  private boolean stopped;
  private @Nullable ServiceRegistration<Database> registration;
  private @Nullable OpenDatabase open;

  /** Starts to wait for the database; returns at once. */
  @Activate
  public DataSourceComponent(BundleContext context, DataConfig config) {
    this.context = context;
    this.config = config;
    this.folder = folder(context);
    this.opener = new Thread(this::open, "samtak-database");
    opener.setDaemon(true);
    opener.start();
  }

  /** Takes the database back: first the service and all that stands on it, then the pool. */
  @Deactivate
  void stop() throws InterruptedException {
    ServiceRegistration<Database> published;
    synchronized (this) {
      stopped = true;
      published = registration;
      registration = null;
    }
    opener.interrupt();
    if (published != null) {
      published.unregister();
    }
    opener.join(TimeUnit.SECONDS.toMillis(10));
    synchronized (this) {
      if (open != null) {
        open.close();
        open = null;
      }
    }
  }

  private void open() {
    Thread.currentThread().setContextClassLoader(DataSourceComponent.class.getClassLoader());
    OpenDatabase database = waitFor();
    if (database == null) {
      return;
    }
    synchronized (this) {
      if (stopped) {
        database.close();
        return;
      }
      open = database;
    }
    // Outside the lock: who waits for the service runs in this call.
    ServiceRegistration<Database> published =
        context.registerService(Database.class, database, null);
    synchronized (this) {
      if (!stopped) {
        registration = published;
        return;
      }
    }
    published.unregister();
  }

  private @Nullable OpenDatabase waitFor() {
    long lastWord = 0;
    boolean waited = false;
    while (!isStopped()) {
      try {
        OpenDatabase database = OpenDatabase.open(config, folder);
        LOG.info("{} {}", waited ? "The database is there:" : "Database:", database);
        return database;
      } catch (SQLException | IOException | RuntimeException e) {
        if (!waited || System.nanoTime() - lastWord > BETWEEN_WORDS_NS) {
          LOG.warn("Waiting for the database ({}): {}", shown(), reason(e));
          lastWord = System.nanoTime();
          waited = true;
        }
      }
      try {
        Thread.sleep(BETWEEN_TRIES_MS);
      } catch (InterruptedException e) {
        return null;
      }
    }
    return null;
  }

  private synchronized boolean isStopped() {
    return stopped;
  }

  private String shown() {
    try {
      return DatabaseAddress.of(config, folder).toString();
    } catch (RuntimeException e) {
      return "settings no.samtak.platform.data";
    }
  }

  private static String reason(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root == failure
        ? String.valueOf(failure.getMessage())
        : failure.getMessage() + " (" + root.getMessage() + ")";
  }

  private static Path folder(BundleContext context) {
    String data = context.getProperty("samtak.data");
    if (data != null && !data.isBlank()) {
      return Path.of(data.strip());
    }
    String base = context.getProperty("karaf.base");
    return Path.of(base == null ? "." : base, "var");
  }

  /** A pool, and one connection that keeps H2 open when the pool has none. */
  private record OpenDatabase(
      DatabaseAddress address,
      HikariDataSource hikari,
      DataSource pool,
      DataSource direct,
      Connection anchor,
      Migrator migrator,
      Path folder)
      implements Database {
    static OpenDatabase open(DataConfig config, Path folder) throws SQLException, IOException {
      DatabaseAddress address = DatabaseAddress.of(config, folder);
      if (address.dialect() == Dialect.H2) {
        ownFolder(folder.resolve("db"));
      }
      DataSource direct = address.forLongWork();
      Connection anchor = direct.getConnection();
      try {
        HikariDataSource hikari = new HikariDataSource(pool(config, address));
        return new OpenDatabase(
            address,
            hikari,
            new GuardedDataSource(hikari),
            direct,
            anchor,
            new Migrator(direct, address.dialect(), folder.resolve("db/migrering")),
            folder);
      } catch (RuntimeException e) {
        letGo(anchor, direct);
        throw e;
      }
    }

    private static HikariConfig pool(DataConfig config, DatabaseAddress address) {
      HikariConfig pool = new HikariConfig();
      pool.setPoolName("samtak");
      // The metrics read the pool's figures over JMX, inside the process.
      pool.setRegisterMbeans(true);
      pool.setDataSource(address.forRequests());
      int largest = Math.max(2, config.poolSize());
      pool.setMaximumPoolSize(largest);
      // The rest come with the load: a start need not wait for them.
      pool.setMinimumIdle(Math.min(KEPT_OPEN, largest));
      pool.setConnectionTimeout(Math.max(250, config.connectionTimeout()));
      pool.setValidationTimeout(Math.min(2_000, Math.max(250, config.connectionTimeout())));
      pool.setInitializationFailTimeout(-1);
      return pool;
    }

    /** The data is read by the service user and nobody else. */
    private static void ownFolder(Path folder) throws IOException {
      if (Files.exists(folder)) {
        return;
      }
      if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
        Files.createDirectories(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      } else {
        Files.createDirectories(folder);
      }
    }

    @Override
    public Dialect dialect() {
      return address.dialect();
    }

    @Override
    public String name() {
      return address.name();
    }

    @Override
    public void renew() {
      hikari.getHikariPoolMXBean().softEvictConnections();
    }

    void close() {
      hikari.close();
      letGo(anchor, direct);
    }

    private static void letGo(Connection anchor, DataSource direct) {
      try {
        anchor.close();
        if (direct instanceof LastingSessions lasting) {
          lasting.close();
        }
      } catch (SQLException e) {
        LOG.debug("The database was gone already", e);
      }
    }

    @Override
    public String toString() {
      return address.toString();
    }
  }
}
