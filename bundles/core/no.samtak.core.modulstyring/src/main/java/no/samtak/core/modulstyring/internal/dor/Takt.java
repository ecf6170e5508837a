// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.dor;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.samtak.core.modulstyring.internal.forslag.Avstemmer;
import no.samtak.platform.api.module.ModuleListener;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.time.Forretningsdato;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The beat of a second: keeps the memory as new as the database, and goes through the kommuner, all
 * of them when the business date or what is stored has changed, else some at a time.
 */
@Component(service = ModuleListener.class, immediate = true)
public final class Takt implements ModuleListener {
  private static final Logger LOG = LoggerFactory.getLogger(Takt.class);

  /** How many kommuner a beat goes through: what a beat costs does not grow with the country. */
  private static final int PER_SLAG = 10;

  private static final int HVERT = 5;

  private final Modulminne minne;
  private final Apner apner;
  private final Nodebytte nodebytte;
  private final Avstemmer avstemmer;
  private final TenantDirectory kommuner;
  private final Forretningsdato dato;
  private final Deque<String> igjen = new ArrayDeque<>();
  private long nummer = -1;
  private int slag;
  private @Nullable LocalDate dag;
  private final ScheduledExecutorService traad =
      Executors.newSingleThreadScheduledExecutor(
          arbeid -> {
            Thread thread = new Thread(arbeid, "samtak-modulstyring");
            thread.setDaemon(true);
            return thread;
          });

  /** Begins at once. */
  @Activate
  public Takt(
      @Reference Modulminne minne,
      @Reference Apner apner,
      @Reference Nodebytte nodebytte,
      @Reference Avstemmer avstemmer,
      @Reference TenantDirectory kommuner,
      @Reference Forretningsdato dato) {
    this.minne = minne;
    this.apner = apner;
    this.nodebytte = nodebytte;
    this.avstemmer = avstemmer;
    this.kommuner = kommuner;
    this.dato = dato;
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
    try {
      minne.oppdater();
      apner.apne();
      velg();
      for (int i = 0; i < PER_SLAG && !igjen.isEmpty(); i++) {
        avstem(igjen.removeFirst());
      }
      nummer = igjen.isEmpty() ? minne.nummer() : nummer;
    } catch (RuntimeException e) {
      LOG.warn("A round failed; the next comes in a second", e);
    }
  }

  private void velg() {
    LocalDate idag = dato.idag();
    boolean endret = minne.nummer() != nummer || !idag.equals(dag);
    slag++;
    if (igjen.isEmpty() && (endret || slag % HVERT == 0)) {
      dag = idag;
      kommuner.all().stream().map(Tenant::slug).forEach(igjen::add);
    }
  }

  private void avstem(String kommune) {
    try {
      avstemmer.avstem(kommune);
    } catch (RuntimeException e) {
      LOG.warn("{} could not be gone through; the next round tries again", kommune, e);
    }
  }

  @Override
  public void installed(String module, String reason) {
    apner.apne();
  }

  @Override
  public void swapping(String from, String to) {
    nodebytte.forestaar(from);
  }

  @Override
  public void swapped(String from, String to, String reason) {
    nodebytte.overalt(from, to, reason);
  }
}
