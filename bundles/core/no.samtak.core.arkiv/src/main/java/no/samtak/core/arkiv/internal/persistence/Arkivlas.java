// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One at a time archives or purges a module's data, on all nodes together. The lock is the
 * database's and goes with its owner: where it can be had, whoever began something is dead.
 */
@Component(service = Arkivlas.class)
public final class Arkivlas {
  private static final Logger LOG = LoggerFactory.getLogger(Arkivlas.class);

  private final DataSource database;
  private final Set<String> her = ConcurrentHashMap.newKeySet();

  /** On the bundle's own DataSource. */
  @Activate
  public Arkivlas(@Reference(target = "(samtak.schema=arkiv)") DataSource database) {
    this.database = database;
  }

  /** A lock that is held. May be let go by another thread than the one that took it. */
  public interface Laas extends AutoCloseable {
    @Override
    void close();
  }

  /** The module's lock; empty where somebody else has it. */
  public Optional<Laas> ta(String modul) {
    if (!her.add(modul)) {
      return Optional.empty();
    }
    boolean tatt = false;
    try {
      Connection c = database.getConnection();
      try {
        // H2 is one process' own: the set is enough.
        if (!Sql.postgres(c)) {
          c.close();
          tatt = true;
          return Optional.of(laas(modul, null));
        }
        tatt = spor(c, "select pg_try_advisory_lock(?)", modul);
        return tatt ? Optional.of(laas(modul, c)) : Optional.empty();
      } finally {
        if (!tatt) {
          c.close();
        }
      }
    } catch (SQLException e) {
      throw new Databasefeil(e);
    } finally {
      if (!tatt) {
        her.remove(modul);
      }
    }
  }

  private Laas laas(String modul, @Nullable Connection c) {
    AtomicBoolean holdt = new AtomicBoolean(true);
    return () -> {
      if (!holdt.getAndSet(false)) {
        return;
      }
      try (Connection egen = c) {
        if (egen != null) {
          spor(egen, "select pg_advisory_unlock(?)", modul);
        }
      } catch (SQLException e) {
        LOG.warn("The lock of module {} goes with its connection: {}", modul, e.toString());
      } finally {
        her.remove(modul);
      }
    };
  }

  private static boolean spor(Connection c, String sql, String modul) throws SQLException {
    try (PreparedStatement s = c.prepareStatement(sql)) {
      s.setLong(1, 0x61726b6976L * 31 + modul.hashCode());
      try (ResultSet r = s.executeQuery()) {
        return r.next() && r.getBoolean(1);
      }
    }
  }
}
