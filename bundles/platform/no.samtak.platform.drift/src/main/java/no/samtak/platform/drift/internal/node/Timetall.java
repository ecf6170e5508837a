// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.node;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import no.samtak.platform.drift.internal.metrics.Foresporsler;
import no.samtak.platform.drift.internal.metrics.Foresporsler.Slag;

/** How many requests there were in the last hour, out of the counters that only grow. */
final class Timetall {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration EVERY = Duration.ofMinutes(1);

  /** The counters at a time. */
  record Tall(Instant naar, long svar, long feilet) {}

  private final Deque<Tall> minutes = new ArrayDeque<>();

  /** Starts with no requests behind it. */
  Timetall(Instant now) {
    minutes.add(new Tall(now, 0, 0));
  }

  /** What has come since an hour ago; to the minute. */
  Tall siden(Instant now, Foresporsler counts) {
    long svar = 0;
    long feilet = 0;
    for (Slag slag : Slag.values()) {
      if (slag != Slag.DRIFT) {
        for (int hundreds = 0; hundreds <= 5; hundreds++) {
          svar += counts.antall(slag, hundreds);
        }
        feilet += counts.antall(slag, 5);
      }
    }
    return siden(new Tall(now, svar, feilet));
  }

  Tall siden(Tall now) {
    while (minutes.size() > 1
        && Duration.between(minutes.getFirst().naar, now.naar).compareTo(HOUR) > 0) {
      minutes.removeFirst();
    }
    Tall base = minutes.getFirst();
    if (Duration.between(minutes.getLast().naar, now.naar).compareTo(EVERY) >= 0) {
      minutes.addLast(now);
    }
    return new Tall(base.naar, now.svar - base.svar, now.feilet - base.feilet);
  }
}
