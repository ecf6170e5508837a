// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.health;

import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Whether every bundle that should run does. A module's bundle is {@link ModulerHealthCheck}'s
 * matter: one module that is down does not take the node from the others.
 */
@Component(property = {HealthCheck.NAME + "=bunter", HealthCheck.TAGS + "=ready"})
public final class BunterHealthCheck implements HealthCheck {
  private final BundleContext context;

  @Activate
  public BunterHealthCheck(BundleContext context) {
    this.context = context;
  }

  @Override
  public Result execute() {
    FormattingResultLog log = new FormattingResultLog();
    int level =
        context
            .getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
            .adapt(FrameworkStartLevel.class)
            .getStartLevel();
    int active = 0;
    for (Bundle bundle : context.getBundles()) {
      BundleStartLevel start = bundle.adapt(BundleStartLevel.class);
      if (start == null || isFragment(bundle) || Komponenter.isModule(bundle)) {
        continue;
      }
      boolean runs =
          bundle.getState() == Bundle.ACTIVE
              || (bundle.getState() == Bundle.STARTING && start.isActivationPolicyUsed());
      if (runs) {
        active++;
      } else if (start.isPersistentlyStarted() && start.getStartLevel() <= level) {
        log.critical("{} {} does not run", bundle.getSymbolicName(), bundle.getVersion());
      }
    }
    log.info("{} bundles run", active);
    return new Result(log);
  }

  private static boolean isFragment(Bundle bundle) {
    BundleRevision revision = bundle.adapt(BundleRevision.class);
    return revision != null && (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
  }
}
