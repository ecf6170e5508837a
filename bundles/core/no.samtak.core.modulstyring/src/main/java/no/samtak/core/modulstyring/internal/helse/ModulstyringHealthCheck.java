// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.helse;

import java.time.Duration;
import no.samtak.core.modulstyring.internal.dor.Modulminne;
import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.core.modulstyring.internal.forslag.Forslagstilstand;
import no.samtak.core.modulstyring.internal.persistence.Modulbok;
import no.samtak.core.modulstyring.internal.tilstand.Modulikommune;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Phrase;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Ill where how modules stand could not be read for half a minute. What waits in a kommune is told,
 * and is no illness.
 */
@Component(property = {HealthCheck.NAME + "=modulstyring", HealthCheck.TAGS + "=ready"})
public final class ModulstyringHealthCheck implements HealthCheck {
  private static final Duration LENGST = Duration.ofSeconds(30);

  private final Modulminne minne;
  private final Modulbok bok;
  private final TenantDirectory kommuner;

  /** On the memory and what is stored. */
  @Activate
  public ModulstyringHealthCheck(
      @Reference Modulminne minne, @Reference Modulbok bok, @Reference TenantDirectory kommuner) {
    this.minne = minne;
    this.bok = bok;
    this.kommuner = kommuner;
  }

  @Override
  public Result execute() {
    FormattingResultLog log = new FormattingResultLog();
    Duration alder = minne.alder();
    if (!minne.lest() || alder.compareTo(LENGST) > 0) {
      log.critical("How modules stand has not been read for {} seconds", alder.toSeconds());
      return new Result(log);
    }
    log.info("Read {} seconds ago", alder.toSeconds());
    for (Modulikommune m : minne.alle(null)) {
      Phrase venter = m.venterPa();
      if (venter != null) {
        log.info("{} in {} waits: {}", m.modul(), m.kommune(), venter.in(Language.NB));
      }
    }
    try {
      kommuner.all().stream()
          .map(Tenant::slug)
          .flatMap(k -> bok.apne(k).stream())
          .filter(f -> f.tilstand() == Forslagstilstand.VENTER_PA)
          .forEach(f -> fortell(log, f));
    } catch (RuntimeException e) {
      log.warn("What waits cannot be told: {}", e.toString());
    }
    return new Result(log);
  }

  private static void fortell(FormattingResultLog log, Forslag f) {
    Phrase venter = f.venterPa();
    log.info(
        "{} of {} in {} waits: {}",
        f.handling(),
        f.modul(),
        f.kommune(),
        venter == null ? "" : venter.in(Language.NB));
  }
}
