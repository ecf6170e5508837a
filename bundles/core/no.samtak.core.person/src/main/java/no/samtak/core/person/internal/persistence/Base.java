// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.persistence;

import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.security.AccessEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The bundle's transactions, as work on a connection. */
@Component(service = Base.class)
public final class Base {
  private final EntityManagerFactory unit;
  private final Transactions transactions;

  /** On the bundle's unit. */
  @Activate
  public Base(
      @Reference(target = "(osgi.unit.name=no.samtak.core.person)") EntityManagerFactory unit,
      @Reference Transactions transactions) {
    this.unit = unit;
    this.transactions = transactions;
  }

  /** Does work in one transaction, that itself writes what the access log is to say. */
  public <T> T gjor(Function<Connection, T> arbeid) {
    return gjor(arbeid, ferdig -> List.of());
  }

  /** Does work in one transaction, with its rows in the access log. */
  public <T> T gjor(Function<Connection, T> arbeid, Function<? super T, List<AccessEntry>> logges) {
    return transactions.writeAll(unit, em -> arbeid.apply(connection(em)), logges);
  }

  /** As {@link #gjor}, for what is kept as entities. */
  <T> T medEntiteter(
      Function<EntityManager, T> arbeid, Function<? super T, List<AccessEntry>> logges) {
    return transactions.writeAll(unit, arbeid, logges);
  }

  /** Reads entities. */
  <T> T les(Function<EntityManager, T> arbeid) {
    return transactions.read(unit, arbeid);
  }

  static Connection connection(EntityManager em) {
    return Objects.requireNonNull(em.unwrap(Connection.class), "a transaction has a connection");
  }
}
