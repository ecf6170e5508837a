// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.node;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.samtak.platform.drift.internal.health.Helse;
import no.samtak.platform.drift.internal.metrics.Foresporsler;
import no.samtak.platform.drift.internal.modul.Modul;
import no.samtak.platform.drift.internal.modul.Modulavvik;
import no.samtak.platform.drift.internal.modul.Modulminne;
import no.samtak.platform.drift.internal.modul.Modultjeneste;
import org.apache.felix.hc.api.Result;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Once a second: has anything been decided on another node? One number is asked for, and only where
 * it is another than the last time is there more to do. Every fifth time the node tells how it is.
 */
@Component(
    immediate = true,
    service = {})
public final class Puls {
  private static final Logger LOG = LoggerFactory.getLogger(Puls.class);
  private static final int TELL_EVERY = 5;

  private final BundleContext context;
  private final Nodeidentitet identitet;
  private final Nodeminne noder;
  private final Modulminne minne;
  private final Modultjeneste moduler;
  private final Helse helse;
  private final Foresporsler foresporsler;
  private final Clock clock;
  private final Timetall timetall;
  private final long startet;
  private final ScheduledExecutorService executor =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "samtak-puls");
            thread.setDaemon(true);
            return thread;
          });
  private long beats;
  private long endring = Long.MIN_VALUE;
  private long utgave = Long.MIN_VALUE;
  private boolean away;

  @Activate
  public Puls(
      BundleContext context,
      @Reference Nodeidentitet identitet,
      @Reference Nodeminne noder,
      @Reference Modulminne minne,
      @Reference Modultjeneste moduler,
      @Reference Helse helse,
      @Reference Foresporsler foresporsler,
      @Reference Clock clock) {
    this.context = context;
    this.identitet = identitet;
    this.noder = noder;
    this.minne = minne;
    this.moduler = moduler;
    this.helse = helse;
    this.foresporsler = foresporsler;
    this.clock = clock;
    this.startet = clock.millis();
    this.timetall = new Timetall(clock.instant());
    executor.scheduleWithFixedDelay(this::slag, 0, 1, TimeUnit.SECONDS);
  }

  @Deactivate
  void deactivate() {
    executor.shutdownNow();
    try {
      executor.awaitTermination(5, TimeUnit.SECONDS);
      noder.stopper();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.debug("The database is gone before the node could say that it stops", e);
    }
  }

  private void slag() {
    try {
      folg();
      if (beats++ % TELL_EVERY == 0) {
        noder.puls(bilde());
        tilstand();
      } else if (moduler.utgave() != utgave) {
        tilstand();
      }
      if (away) {
        LOG.info("The database answers again; what was decided meanwhile is followed");
        away = false;
      }
    } catch (RuntimeException e) {
      if (!away && !executor.isShutdown()) {
        LOG.info("What other nodes decide cannot be seen now: {}", e.toString());
        away = true;
      }
    }
  }

  private void folg() {
    long now = minne.endring();
    boolean other = now != endring;
    if (other) {
      moduler.folgNodstopp();
    }
    if (other || moduler.trengerAvstemming()) {
      moduler.avstem(other);
    }
    endring = now;
  }

  private void tilstand() {
    long now = moduler.utgave();
    List<Nodemodul> all = new ArrayList<>();
    for (Modul m : moduler.moduler()) {
      Modulavvik avvik = moduler.avvik(m).orElse(null);
      all.add(
          new Nodemodul(
              identitet.id(),
              m.navn(),
              m.tittel(),
              m.tilstand(),
              m.versjon() == null ? null : m.versjon().toString(),
              avvik == null ? null : avvik.tekst(),
              avvik == null ? null : avvik.hvorfor(),
              Instant.EPOCH));
    }
    noder.moduler(all);
    utgave = now;
  }

  private Nodebilde bilde() {
    Runtime runtime = Runtime.getRuntime();
    Helse.Rapport rapport = helse.rapport(Helse.READY);
    List<String> hvorfor =
        rapport.punkter().stream()
            .filter(p -> p.status() != Result.Status.OK)
            .map(p -> p.navn() + ": " + String.join("; ", p.meldinger()))
            .toList();
    Timetall.Tall hour = timetall.siden(clock.instant(), foresporsler);
    return new Nodebilde(
        context.getBundle().getVersion().toString(),
        startet,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        runtime.maxMemory() >> 20,
        context.getBundles().length,
        rapport.kanTjene(),
        hvorfor,
        hour.svar(),
        hour.feilet());
  }
}
