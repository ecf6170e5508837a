// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Row numbers that were given out and have not been seen: of a transaction that goes on, and then
 * they come later, or that was undone, and then they never do. They are looked for until they are
 * so old that no transaction can still hold them; should one come after that, the sweep finds it.
 */
final class Gaps {
  /** Longer than any request; a transaction that goes on for longer is a fault. */
  static final Duration KEPT = Duration.ofMinutes(10);

  /** So that a jump of the numbering costs no memory. */
  static final int MOST = 20_000;

  private final Map<Long, Instant> seen = new LinkedHashMap<>();

  /** Notes the numbers from one to another, both included; of very many, the highest. */
  void note(long from, long to, Instant now) {
    for (long n = Math.max(from, to - MOST + 1); n <= to; n++) {
      seen.putIfAbsent(n, now);
    }
    drop(seen.size() - MOST);
  }

  private void drop(int oldest) {
    if (oldest > 0) {
      List<Long> numbers = new ArrayList<>(seen.keySet());
      seen.keySet().removeAll(numbers.subList(0, oldest));
    }
  }

  /** The numbers to look for now. */
  List<Long> wanted(Instant now) {
    seen.values().removeIf(since -> since.isBefore(now.minus(KEPT)));
    return List.copyOf(seen.keySet());
  }

  void found(Collection<Long> numbers) {
    numbers.forEach(seen::remove);
  }

  void clear() {
    seen.clear();
  }
}
