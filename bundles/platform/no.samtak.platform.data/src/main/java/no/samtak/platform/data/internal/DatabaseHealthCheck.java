// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Readiness: whether the database answers now. There also while the node waits for its database.
 */
@Component(
    service = HealthCheck.class,
    property = {"hc.name=database", "hc.tags=ready", "hc.tags=database"})
public final class DatabaseHealthCheck implements HealthCheck {
  private static final int ANSWER_SECONDS = 2;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile @Nullable Database database;

  /** A check that follows the database as it comes and goes. */
  @Activate
  public DatabaseHealthCheck() {}

  @Override
  public Result execute() {
    Database now = database;
    if (now == null) {
      return new Result(Result.Status.TEMPORARILY_UNAVAILABLE, "Waiting for the database");
    }
    long start = System.nanoTime();
    try (Connection connection = now.pool().getConnection()) {
      if (!connection.isValid(ANSWER_SECONDS)) {
        return new Result(Result.Status.CRITICAL, "The database does not answer");
      }
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      return new Result(Result.Status.OK, now.dialect() + " answered in " + millis + " ms");
    } catch (SQLException e) {
      return new Result(Result.Status.CRITICAL, "The database does not answer: " + e.getMessage());
    }
  }
}
