// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.health;

import java.util.List;
import java.util.stream.Stream;
import no.samtak.platform.api.data.MigrationFailure;
import no.samtak.platform.api.text.Language;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Whether every schema is what its bundle knows, and what to do where one is not. A module's schema
 * is a warning, since the others serve on.
 */
@Component(property = {HealthCheck.NAME + "=migreringer", HealthCheck.TAGS + "=ready"})
public final class MigreringerHealthCheck implements HealthCheck {
  private final BundleContext context;

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<MigrationFailure> failures = List.of();

  @Activate
  public MigreringerHealthCheck(BundleContext context) {
    this.context = context;
  }

  @Override
  public Result execute() {
    FormattingResultLog log = new FormattingResultLog();
    List<MigrationFailure> now = List.copyOf(failures);
    for (MigrationFailure failure : now) {
      String message = failure.message(Language.EN);
      if (isModule(failure.bundle())) {
        log.warn("{}", message);
      } else {
        log.critical("{}", message);
      }
    }
    log.info("{} schemas are not as their bundles want them", now.size());
    return new Result(log);
  }

  private boolean isModule(String bundle) {
    return Stream.of(context.getBundles())
        .anyMatch(b -> bundle.equals(b.getSymbolicName()) && Komponenter.isModule(b));
  }
}
