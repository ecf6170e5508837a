// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.security.AccessEntry;

/** Transactions that are counted, so that a test can say that a request makes none. */
final class CountedTransactions implements Transactions {
  private final Transactions real;
  private final AtomicInteger count = new AtomicInteger();

  CountedTransactions(Transactions real) {
    this.real = real;
  }

  int count() {
    return count.get();
  }

  @Override
  public <T> T read(EntityManagerFactory unit, Function<EntityManager, T> work) {
    count.incrementAndGet();
    return real.read(unit, work);
  }

  @Override
  public <T> T write(
      EntityManagerFactory unit,
      Function<EntityManager, T> work,
      Function<? super T, AccessEntry> entry) {
    count.incrementAndGet();
    return real.write(unit, work, entry);
  }

  @Override
  public <T> T writeAll(
      EntityManagerFactory unit,
      Function<EntityManager, T> work,
      Function<? super T, List<AccessEntry>> entries) {
    count.incrementAndGet();
    return real.writeAll(unit, work, entries);
  }
}
