// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.call;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keys in the table {@code rest.idempotens}, for all nodes. The row comes before what is created,
 * so that a node that dies in between leaves a key which the retry may use: that the object is
 * there once follows from its id, not from this table.
 */
@Component(service = Replays.class)
public final class JdbcReplays implements Replays {
  /** How long a key is known. */
  public static final Duration KEPT = Duration.ofHours(24);

  private static final Logger LOG = LoggerFactory.getLogger(JdbcReplays.class);

  private final DataSource source;
  private final Clock clock;
  private final ScheduledExecutorService cleaner;

  /** With the node's clock. */
  @Activate
  public JdbcReplays(@Reference(target = "(samtak.schema=rest)") DataSource source) {
    this(source, Clock.systemUTC());
  }

  JdbcReplays(DataSource source, Clock clock) {
    this.source = source;
    this.clock = clock;
    this.cleaner =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "samtak-rest-keys");
              thread.setDaemon(true);
              return thread;
            });
    cleaner.scheduleWithFixedDelay(this::clean, 1, 60, TimeUnit.MINUTES);
  }

  @Deactivate
  void stop() {
    cleaner.shutdownNow();
  }

  @Override
  public boolean use(String keyHash, String bodyHash, String userId) {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(true);
      Optional<String> known = find(connection, keyHash);
      if (known.isEmpty()) {
        if (insert(connection, keyHash, bodyHash, userId)) {
          return true;
        }
        // Another node was first in the meantime.
        known = find(connection, keyHash);
      }
      if (!known.orElse(bodyHash).equals(bodyHash)) {
        throw new DomainException(
            ErrorKind.IDEMPOTENCY_MISMATCH, Text.of("feil.nokkelBruktOmAnnet"));
      }
      return false;
    } catch (SQLException e) {
      throw new DomainException(ErrorKind.UNAVAILABLE, Text.of("feil.ikkeIDrift"), List.of(), e);
    }
  }

  private static Optional<String> find(Connection connection, String keyHash) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select innhold from rest.idempotens where nokkel = ?")) {
      select.setString(1, keyHash);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
      }
    }
  }

  private boolean insert(Connection connection, String keyHash, String bodyHash, String userId)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into rest.idempotens (nokkel, innhold, bruker, opprettet)"
                + " values (?, ?, ?, ?)")) {
      insert.setString(1, keyHash);
      insert.setString(2, bodyHash);
      insert.setString(3, userId);
      insert.setTimestamp(4, Timestamp.from(clock.instant()));
      insert.executeUpdate();
      return true;
    } catch (SQLIntegrityConstraintViolationException e) {
      return false;
    } catch (SQLException e) {
      // PostgreSQL tells a broken key by its state only (class 23).
      String state = e.getSQLState();
      if (state != null && state.startsWith("23")) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public void free(String keyHash) {
    try (Connection connection = source.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("delete from rest.idempotens where nokkel = ?")) {
      connection.setAutoCommit(true);
      delete.setString(1, keyHash);
      delete.executeUpdate();
    } catch (SQLException e) {
      LOG.warn("A key of a refused request could not be freed; it ends by itself", e);
    }
  }

  void clean() {
    try (Connection connection = source.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("delete from rest.idempotens where opprettet < ?")) {
      connection.setAutoCommit(true);
      delete.setTimestamp(1, Timestamp.from(clock.instant().minus(KEPT)));
      int gone = delete.executeUpdate();
      LOG.debug("{} old keys removed", gone);
    } catch (SQLException e) {
      LOG.warn("Old keys could not be removed; tried again in an hour", e);
    }
  }
}
