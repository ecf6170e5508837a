// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The growing delay after failed attempts: 2, 4, 8 ... seconds up to 15 minutes, by user and by
 * address. In memory and bounded; each account keeps its own count in the database as well, so that
 * neither a restart nor a flood of other names makes it forgotten.
 */
final class FailureDelay {
  static final Duration LONGEST = Duration.ofMinutes(15);

  /** A whole town hall may stand behind one address: its first mistakes cost nothing. */
  static final int FREE_PER_ADDRESS = 10;

  private static final int ENTRIES = 10_000;

  private final Clock clock;
  private final Map<String, Failures> failures =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > ENTRIES;
        }
      };

  FailureDelay(Clock clock) {
    this.clock = clock;
  }

  private record Failures(int count, Instant last) {}

  /** How long an attempt by this user from this address must wait; zero = may try. */
  synchronized Duration wait(String username, String address) {
    Duration user = left(failures.get("u:" + username), 0);
    Duration from = left(failures.get("a:" + address), FREE_PER_ADDRESS);
    return user.compareTo(from) >= 0 ? user : from;
  }

  /** How long after {@code count} failures, the last one at {@code last}; zero = may try. */
  Duration left(int count, @Nullable Instant last) {
    return last == null ? Duration.ZERO : left(new Failures(count, last), 0);
  }

  /** One more failure. */
  synchronized void failed(String username, String address) {
    Instant now = clock.instant();
    add("u:" + username, now);
    if (!address.isEmpty()) {
      add("a:" + address, now);
    }
  }

  /** The user is forgiven; the address is not, or one own account would open it for guessing. */
  synchronized void succeeded(String username) {
    failures.remove("u:" + username);
  }

  private void add(String key, Instant now) {
    Failures before = failures.get(key);
    boolean quiet = before != null && before.last.plus(LONGEST).plus(LONGEST).isBefore(now);
    failures.put(key, new Failures(before == null || quiet ? 1 : before.count + 1, now));
  }

  private Duration left(@Nullable Failures before, int free) {
    if (before == null || before.count <= free) {
      return Duration.ZERO;
    }
    int exponent = Math.min(before.count - free, 20);
    Duration delay = Duration.ofSeconds(1L << exponent);
    if (delay.compareTo(LONGEST) > 0) {
      delay = LONGEST;
    }
    Duration left = Duration.between(clock.instant(), before.last.plus(delay));
    return left.isNegative() ? Duration.ZERO : left;
  }
}
