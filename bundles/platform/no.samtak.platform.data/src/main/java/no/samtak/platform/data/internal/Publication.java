// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import javax.sql.DataSource;
import no.samtak.platform.api.data.MigrationFailure;
import no.samtak.platform.api.data.MigrationUnderWay;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/**
 * What is published for one bundle: that its migrations are under way, its DataSource, that they
 * failed, or nothing.
 *
 * <p>No lock is held while a service comes or goes: others run in that call.
 */
final class Publication {
  private boolean retracted;
  private @Nullable ServiceRegistration<?> current;

  /** Publishes that the migrations are under way, in place of what was there. */
  void underWay(BundleContext context, String bundle, String schema) {
    replace(null);
    if (!isRetracted()) {
      Map<String, Object> properties =
          Map.of(MigrationFailure.BUNDLE, bundle, MigrationFailure.SCHEMA, schema);
      replace(
          context.registerService(
              MigrationUnderWay.class, new UnderWay(bundle, schema), properties(properties)));
    }
  }

  private record UnderWay(String bundle, String schema) implements MigrationUnderWay {}

  /** Publishes the DataSource in place of what was there. */
  void dataSource(BundleContext context, String schema, Database database) {
    replace(null);
    if (!isRetracted()) {
      replace(
          context.registerService(
              DataSource.class,
              new BareDataSource(database.pool()),
              properties(Map.of(MigrationFailure.SCHEMA, schema))));
    }
  }

  /** Publishes the failure in place of what was there. */
  void failure(BundleContext context, MigrationFailure failure) {
    replace(null);
    if (!isRetracted()) {
      Map<String, Object> properties =
          Map.of(
              MigrationFailure.BUNDLE, failure.bundle(), MigrationFailure.SCHEMA, failure.schema());
      replace(context.registerService(MigrationFailure.class, failure, properties(properties)));
    }
  }

  /** Takes back what is there; something may come in its place. */
  void withdraw() {
    replace(null);
  }

  /** Takes back what is there, and whatever would come later. */
  void retract() {
    synchronized (this) {
      retracted = true;
    }
    replace(null);
  }

  synchronized boolean isRetracted() {
    return retracted;
  }

  private void replace(@Nullable ServiceRegistration<?> next) {
    ServiceRegistration<?> leaving;
    synchronized (this) {
      leaving = current;
      current = retracted ? null : next;
      if (retracted && next != null) {
        leaving = next;
      }
    }
    if (leaving != null) {
      leaving.unregister();
    }
  }

  private static Dictionary<String, Object> properties(Map<String, ?> values) {
    return new Hashtable<>(values);
  }
}
