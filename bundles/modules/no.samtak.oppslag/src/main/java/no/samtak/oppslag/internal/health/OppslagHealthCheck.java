// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal.health;

import no.samtak.oppslag.internal.persistence.OppslagStore;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** In order while the notices can be read from the database. */
@Component(
    service = HealthCheck.class,
    property = {HealthCheck.NAME + "=oppslag", HealthCheck.TAGS + "=modul"})
public final class OppslagHealthCheck implements HealthCheck {
  private final OppslagStore store;

  @Activate
  public OppslagHealthCheck(@Reference OppslagStore store) {
    this.store = store;
  }

  @Override
  public Result execute() {
    FormattingResultLog log = new FormattingResultLog();
    try {
      store.check();
      log.info("oppslag kan leses");
    } catch (RuntimeException e) {
      log.critical("oppslag kan ikke leses: {}", e.getMessage(), e);
    }
    return new Result(log);
  }
}
