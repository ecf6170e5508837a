// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.health;

import java.lang.management.ManagementFactory;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Component;

/** Whether threads wait for each other for ever: then only a restart helps. */
@Component(property = {HealthCheck.NAME + "=trader", HealthCheck.TAGS + "=live"})
public final class TraderHealthCheck implements HealthCheck {
  @Override
  public Result execute() {
    FormattingResultLog log = new FormattingResultLog();
    long[] locked = ManagementFactory.getThreadMXBean().findDeadlockedThreads();
    if (locked == null) {
      log.info("No thread is deadlocked");
    } else {
      log.critical("{} threads are deadlocked", locked.length);
    }
    return new Result(log);
  }
}
