// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.health;

import java.util.List;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** Whether every component of the platform and the core has what it asks for. */
@Component(property = {HealthCheck.NAME + "=komponenter", HealthCheck.TAGS + "=ready"})
public final class KomponenterHealthCheck implements HealthCheck {
  private final BundleContext context;
  private final ServiceComponentRuntime scr;

  @Activate
  public KomponenterHealthCheck(BundleContext context, @Reference ServiceComponentRuntime scr) {
    this.context = context;
    this.scr = scr;
  }

  @Override
  public Result execute() {
    FormattingResultLog log = new FormattingResultLog();
    List<String> missing =
        Komponenter.mangler(context, scr, bundle -> !Komponenter.isModule(bundle));
    missing.forEach(line -> log.temporarilyUnavailable("{}", line));
    log.info("{} components lack something", missing.size());
    return new Result(log);
  }
}
