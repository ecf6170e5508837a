// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.time.Duration;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Whether rows are sealed and whether the last verification found the log whole. At worst a
 * warning: a log that somebody changed is no reason to stop helping people.
 */
@Component(
    service = HealthCheck.class,
    property = {HealthCheck.NAME + "=tilgangslogg", HealthCheck.TAGS + "=ready"})
public final class ChainHealthCheck implements HealthCheck {
  private static final Duration SOON = Duration.ofMinutes(1);

  private final ChainWatch watch;
  private final ChainService chains;

  @Activate
  public ChainHealthCheck(@Reference ChainWatch watch, @Reference ChainService chains) {
    this.watch = watch;
    this.chains = chains;
  }

  @Override
  public Result execute() {
    FormattingResultLog log = new FormattingResultLog();
    watch.notSealingFor(SOON).ifPresent(why -> log.warn("rows are not sealed: {}", why));
    chains.last().ifPresentOrElse(report -> tell(report, log), () -> log.info("not verified yet"));
    return new Result(log);
  }

  private static void tell(Report report, FormattingResultLog log) {
    if (report.isWhole()) {
      log.info("{} rows were as sealed at {}", report.rows(), report.at());
    } else {
      log.warn("{} findings at {}: samtak:logg-verifiser tells which", report.found(), report.at());
    }
  }
}
