// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.security;

import java.sql.Connection;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The log of who did what. Rows are only ever added. */
@ProviderType
public interface AccessLog {
  /** Adds a row in the caller's transaction: it is there exactly when the change is. */
  void write(Connection connection, AccessEntry entry);

  /**
   * As {@link #write(Connection, AccessEntry)}, with all rows in one go: a list of persons is shown
   * with a row for each, and must not take a trip to the database for each.
   */
  default void writeAll(Connection connection, List<AccessEntry> entries) {
    for (AccessEntry entry : entries) {
      write(connection, entry);
    }
  }

  /** Adds a row in a transaction of its own, for denials and for changes outside the database. */
  void write(AccessEntry entry);
}
