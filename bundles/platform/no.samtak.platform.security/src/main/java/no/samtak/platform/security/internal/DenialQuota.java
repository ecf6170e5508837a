// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How many refusals of callers who are not signed in get a row each minute and address: enough to
 * see an attack, too few to fill the disk with one.
 */
final class DenialQuota {
  private static final int ADDRESSES = 1000;

  private final int perMinute;
  private long minute = -1;
  private final Map<String, Integer> taken = new LinkedHashMap<>();

  DenialQuota(int perMinute) {
    this.perMinute = perMinute;
  }

  /** Whether there is room for one more from this address. */
  synchronized boolean take(String address) {
    long now = TimeUnit.NANOSECONDS.toMinutes(System.nanoTime());
    if (now != minute) {
      minute = now;
      taken.clear();
    }
    String key = taken.size() < ADDRESSES || taken.containsKey(address) ? address : "*";
    return taken.merge(key, 1, Integer::sum) <= perMinute;
  }
}
