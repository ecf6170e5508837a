// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.health;

import no.samtak.bolig.internal.persistence.BoenhetStore;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** In order while the dwellings can be read from the database. */
@Component(
    service = HealthCheck.class,
    property = {HealthCheck.NAME + "=bolig", HealthCheck.TAGS + "=modul"})
public final class BoligHealthCheck implements HealthCheck {
  private final BoenhetStore store;

  @Activate
  public BoligHealthCheck(@Reference BoenhetStore store) {
    this.store = store;
  }

  @Override
  public Result execute() {
    FormattingResultLog log = new FormattingResultLog();
    try {
      store.ping();
      log.info("boligene kan leses");
    } catch (RuntimeException e) {
      log.critical("boligene kan ikke leses: {}", e.getMessage(), e);
    }
    return new Result(log);
  }
}
