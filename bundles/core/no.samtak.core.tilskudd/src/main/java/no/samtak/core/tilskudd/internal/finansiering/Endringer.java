// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.finansiering;

import java.util.concurrent.atomic.AtomicLong;
import org.osgi.service.component.annotations.Component;

/** Counts the changes of fundings on this node, so that who watches knows that there is one. */
@Component(service = Endringer.class)
public final class Endringer {
  private final AtomicLong antall = new AtomicLong();

  /** Something has changed. */
  public void meld() {
    antall.incrementAndGet();
  }

  /** How many there have been since the start. */
  public long antall() {
    return antall.get();
  }
}
