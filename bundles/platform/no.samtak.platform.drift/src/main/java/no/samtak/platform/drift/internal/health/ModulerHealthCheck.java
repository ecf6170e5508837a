// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.health;

import java.util.List;
import no.samtak.platform.drift.internal.modul.Modulavvik;
import no.samtak.platform.drift.internal.modul.Modultjeneste;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Whether the modules are as wanted. Not ready before what is wanted was applied after a start;
 * later a module that is down is a warning, since the others serve on.
 */
@Component(property = {HealthCheck.NAME + "=moduler", HealthCheck.TAGS + "=ready"})
public final class ModulerHealthCheck implements HealthCheck {
  private final Modultjeneste moduler;

  @Activate
  public ModulerHealthCheck(@Reference Modultjeneste moduler) {
    this.moduler = moduler;
  }

  @Override
  public Result execute() {
    FormattingResultLog log = new FormattingResultLog();
    if (!moduler.erGjenopprettet()) {
      log.temporarilyUnavailable("what is wanted of the modules is not yet applied");
    } else {
      List<String> differences = moduler.avvik().stream().map(Modulavvik::linje).toList();
      differences.forEach(line -> log.warn("{}", line));
      log.info("{} modules are not as wanted", differences.size());
    }
    return new Result(log);
  }
}
