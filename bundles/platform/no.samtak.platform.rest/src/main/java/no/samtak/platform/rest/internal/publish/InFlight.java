// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.publish;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the requests in flight of something that may go, without a lock. */
public final class InFlight {
  private static final int CLOSED = Integer.MIN_VALUE;

  private final AtomicInteger state = new AtomicInteger();
  private final CountDownLatch empty = new CountDownLatch(1);

  /** Lets a request in; false where this is closed. Each true needs one {@link #leave()}. */
  public boolean enter() {
    while (true) {
      int count = state.get();
      if (count < 0) {
        return false;
      }
      if (state.compareAndSet(count, count + 1)) {
        return true;
      }
    }
  }

  /** A request that was let in has ended. */
  public void leave() {
    if (state.decrementAndGet() == CLOSED) {
      empty.countDown();
    }
  }

  /**
   * Lets nobody in any more and waits for those inside.
   *
   * @return whether all have left within the time
   */
  public boolean close(int seconds) {
    if (state.getAndUpdate(s -> s | CLOSED) == 0) {
      empty.countDown();
    }
    try {
      return empty.await(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
