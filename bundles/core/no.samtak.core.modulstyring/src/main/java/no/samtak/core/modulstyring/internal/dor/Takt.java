// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.dor;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.samtak.platform.api.module.ModuleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the memory as new as the database, each second, and acts when a module comes in. */
@Component(service = ModuleListener.class, immediate = true)
public final class Takt implements ModuleListener {
  private static final Logger LOG = LoggerFactory.getLogger(Takt.class);

  private final Modulminne minne;
  private final Apner apner;
  private final ScheduledExecutorService traad =
      Executors.newSingleThreadScheduledExecutor(
          arbeid -> {
            Thread thread = new Thread(arbeid, "samtak-modulstyring");
            thread.setDaemon(true);
            return thread;
          });

  /** Begins at once. */
  @Activate
  public Takt(@Reference Modulminne minne, @Reference Apner apner) {
    this.minne = minne;
    this.apner = apner;
    traad.scheduleWithFixedDelay(this::slag, 0, 1, TimeUnit.SECONDS);
  }

  @Deactivate
  void stopp() throws InterruptedException {
    traad.shutdownNow();
    if (!traad.awaitTermination(5, TimeUnit.SECONDS)) {
      LOG.warn("A round is still under way");
    }
  }

  private void slag() {
    minne.oppdater();
    try {
      apner.apne();
    } catch (RuntimeException e) {
      LOG.warn("A round failed; the next comes in a second", e);
    }
  }

  @Override
  public void installed(String module, String reason) {
    apner.apne();
  }
}
