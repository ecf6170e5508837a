// SPDX-License-Identifier: EUPL-1.2
package no.samtak.testing;

import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.AccessLog;

/** An access log that remembers what it was told. */
public final class RecordedAccessLog implements AccessLog {
  private final List<AccessEntry> entries = new CopyOnWriteArrayList<>();

  @Override
  public void write(Connection connection, AccessEntry entry) {
    if (connection == null) {
      throw new IllegalStateException("the row needs the transaction's connection");
    }
    entries.add(entry);
  }

  @Override
  public void write(AccessEntry entry) {
    entries.add(entry);
  }

  /** What was told, oldest first. */
  public List<AccessEntry> entries() {
    return List.copyOf(entries);
  }
}
