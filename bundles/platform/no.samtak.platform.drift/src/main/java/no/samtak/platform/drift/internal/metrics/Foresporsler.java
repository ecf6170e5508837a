// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.metrics;

import java.util.concurrent.atomic.LongAdder;
import org.osgi.service.component.annotations.Component;

/** Counts HTTP requests by kind and kind of status: three additions a request, no allocation. */
@Component(service = Foresporsler.class)
public final class Foresporsler {
  /** The kinds of request. */
  public enum Slag {
    REST,
    SOAP,
    SIDE,
    STATISK,
    DRIFT
  }

  private static final int KINDS = Slag.values().length;
  private static final int STATUSES = 6;

  private final LongAdder[] counts = new LongAdder[KINDS * STATUSES];
  private final LongAdder[] nanos = new LongAdder[KINDS];

  /** Starts at zero. */
  public Foresporsler() {
    for (int i = 0; i < counts.length; i++) {
      counts[i] = new LongAdder();
    }
    for (int i = 0; i < nanos.length; i++) {
      nanos[i] = new LongAdder();
    }
  }

  /**
   * A request was answered.
   *
   * @param status the HTTP status
   * @param took in nanoseconds
   */
  public void tell(Slag slag, int status, long took) {
    int hundreds = status / 100;
    int index = hundreds < 1 || hundreds > 5 ? 0 : hundreds;
    counts[slag.ordinal() * STATUSES + index].increment();
    nanos[slag.ordinal()].add(took);
  }

  /** How many of the kind ended with a status of these hundreds, 1 to 5; 0 = any other. */
  public long antall(Slag slag, int hundreds) {
    return counts[slag.ordinal() * STATUSES + hundreds].sum();
  }

  /** How long all of the kind took together, in seconds. */
  public double sekunder(Slag slag) {
    return nanos[slag.ordinal()].sum() / 1e9;
  }
}
