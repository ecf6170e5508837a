// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.health;

import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import no.samtak.platform.api.module.ModuleDoors;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Whether the node can tell where its modules are open: without that it answers 503 for all of
 * them. A node without modules needs nobody to tell.
 */
@Component(property = {HealthCheck.NAME + "=moduldorer", HealthCheck.TAGS + "=ready"})
public final class ModuldorerHealthCheck implements HealthCheck {
  private final BooleanSupplier modulesAreIn;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile @Nullable ModuleDoors doors;

  @Activate
  public ModuldorerHealthCheck(BundleContext context) {
    this(() -> Stream.of(context.getBundles()).anyMatch(Komponenter::isModule));
  }

  ModuldorerHealthCheck(BooleanSupplier modulesAreIn) {
    this.modulesAreIn = modulesAreIn;
  }

  ModuldorerHealthCheck with(@Nullable ModuleDoors found) {
    doors = found;
    return this;
  }

  @Override
  public Result execute() {
    FormattingResultLog log = new FormattingResultLog();
    if (doors == null && modulesAreIn.getAsBoolean()) {
      log.temporarilyUnavailable("modules are in, and nobody can tell where they are open");
    } else {
      log.info("where modules are open is known");
    }
    return new Result(log);
  }
}
