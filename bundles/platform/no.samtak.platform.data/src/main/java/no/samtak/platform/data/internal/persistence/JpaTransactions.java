// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.persistence;

import java.sql.Connection;
import java.util.List;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.EntityTransaction;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.AccessLog;
import no.samtak.platform.api.security.AccessRefusal;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Transactions of EclipseLink on the bundle's own DataSource.
 *
 * <p>Without an access log there is no transaction: the component waits for it, so that no change
 * can be made that leaves no row.
 */
@Component(service = Transactions.class)
public final class JpaTransactions implements Transactions {
  private static final Logger LOG = LoggerFactory.getLogger(JpaTransactions.class);

  private final AccessLog log;

  /** Transactions whose changes are told to the log. */
  @Activate
  public JpaTransactions(@Reference AccessLog log) {
    this.log = log;
  }

  /**
   * {@inheritDoc}
   *
   * <p>No transaction is opened: each query is its own, which costs one round trip and not three,
   * and what is not in a transaction is never flushed.
   */
  @Override
  public <T> T read(EntityManagerFactory unit, Function<EntityManager, T> work) {
    try {
      EntityManager em = unit.createEntityManager();
      try {
        return work.apply(em);
      } finally {
        em.close();
      }
    } catch (RuntimeException e) {
      throw DatabaseErrors.translate(e);
    }
  }

  @Override
  public <T> T write(
      EntityManagerFactory unit,
      Function<EntityManager, T> work,
      Function<? super T, AccessEntry> entry) {
    return writeAll(unit, work, result -> List.of(entry.apply(result)));
  }

  @Override
  public <T> T writeAll(
      EntityManagerFactory unit,
      Function<EntityManager, T> work,
      Function<? super T, List<AccessEntry>> entries) {
    try {
      EntityManager em = unit.createEntityManager();
      try {
        return write(em, work, entries);
      } finally {
        em.close();
      }
    } catch (AccessRefusal e) {
      log.write(e.entry());
      throw e.answer();
    } catch (RuntimeException e) {
      throw DatabaseErrors.translate(e);
    }
  }

  private <T> T write(
      EntityManager em,
      Function<EntityManager, T> work,
      Function<? super T, List<AccessEntry>> entries) {
    EntityTransaction transaction = em.getTransaction();
    boolean done = false;
    transaction.begin();
    try {
      // Everything on one connection from the start: the work reads what it writes, and a thread
      // never holds one connection of the pool while it waits for another.
      em.unwrap(UnitOfWork.class).beginEarlyTransaction();
      T result = work.apply(em);
      em.flush();
      List<AccessEntry> rows = entries.apply(result);
      if (!rows.isEmpty()) {
        log.writeAll(em.unwrap(Connection.class), rows);
      }
      transaction.commit();
      done = true;
      return result;
    } finally {
      if (!done) {
        rollBack(transaction);
      }
    }
  }

  /** Rolls back without hiding why: the first failure is the one to tell. */
  private static void rollBack(EntityTransaction transaction) {
    try {
      if (transaction.isActive()) {
        transaction.rollback();
      }
    } catch (RuntimeException e) {
      LOG.debug("Rolling back failed as well", e);
    }
  }
}
