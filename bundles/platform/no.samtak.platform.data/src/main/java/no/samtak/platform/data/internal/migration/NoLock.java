// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.migration;

import liquibase.database.Database;
import liquibase.lockservice.DatabaseChangeLogLock;
import liquibase.lockservice.LockService;

/**
 * Liquibase's lock row, left out. A row outlives the node that wrote it and keeps the next start
 * waiting for someone who is gone; {@link Migrator} holds a lock that goes with its owner.
 */
public final class NoLock implements LockService {
  @Override
  public int getPriority() {
    return 1000;
  }

  @Override
  public boolean supports(Database database) {
    return true;
  }

  @Override
  public void setDatabase(Database database) {}

  @Override
  public void setChangeLogLockWaitTime(long minutes) {}

  @Override
  public void setChangeLogLockRecheckTime(long seconds) {}

  @Override
  public boolean hasChangeLogLock() {
    return true;
  }

  @Override
  public void waitForLock() {}

  @Override
  public boolean acquireLock() {
    return true;
  }

  @Override
  public void releaseLock() {}

  @Override
  public DatabaseChangeLogLock[] listLocks() {
    return new DatabaseChangeLogLock[0];
  }

  @Override
  public void forceReleaseLock() {}

  @Override
  public void reset() {}

  @Override
  public void init() {}

  @Override
  public void destroy() {}
}
