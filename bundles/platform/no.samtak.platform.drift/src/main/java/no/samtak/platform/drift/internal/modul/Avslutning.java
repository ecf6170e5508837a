// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.osgi.service.component.annotations.Component;

/**
 * Lets a module that is taken out finish the requests it has begun, while new ones are turned away
 * with 503. Costs a request to a module two additions, and any other request nothing.
 */
@Component(service = Avslutning.class)
public final class Avslutning {
  private static final long LOOK_EVERY = Duration.ofMillis(2).toNanos();

  private final Map<String, LongAdder> open = new ConcurrentHashMap<>();
  private final Set<String> closing = ConcurrentHashMap.newKeySet();

  /**
   * A request to the module begins.
   *
   * @return false where the module is on its way out: answer 503, and do not call {@link #slutt}
   */
  public boolean begynn(String modul) {
    LongAdder count = open.computeIfAbsent(modul, m -> new LongAdder());
    count.increment();
    // Counted first and asked afterwards, so that a request is never missed by the one who closes.
    if (closing.contains(modul)) {
      count.decrement();
      return false;
    }
    return true;
  }

  /** A request to the module is answered. */
  public void slutt(String modul) {
    LongAdder count = open.get(modul);
    if (count != null) {
      count.decrement();
    }
  }

  /**
   * Turns new requests to the module away and waits for those begun.
   *
   * @return how many were still open when the limit was reached; 0 = all were answered
   */
  long steng(String modul, Duration limit) {
    closing.add(modul);
    long end = System.nanoTime() + limit.toNanos();
    LongAdder count = open.get(modul);
    while (count != null && count.sum() > 0 && System.nanoTime() - end < 0) {
      LockSupport.parkNanos(LOOK_EVERY);
    }
    return count == null ? 0 : Math.max(0, count.sum());
  }

  /** Lets requests in again. */
  void apne(String modul) {
    closing.remove(modul);
  }
}
