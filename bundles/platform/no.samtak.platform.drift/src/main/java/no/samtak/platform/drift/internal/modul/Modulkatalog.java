// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import no.samtak.platform.api.module.ModuleCatalog;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The node's modules for everybody else. What was seen is kept until something changes: a bundle of
 * a module, an operation, a file; and for no more than some seconds, for what tells nobody, such as
 * a component that lost what it needs. While the database is away the last picture holds.
 */
@Component(service = ModuleCatalog.class)
public final class Modulkatalog implements ModuleCatalog, BundleListener {
  private static final Logger LOG = LoggerFactory.getLogger(Modulkatalog.class);
  private static final long KEEP_NANOS = Duration.ofSeconds(5).toNanos();
  private static final int CHANGED =
      BundleEvent.STARTED | BundleEvent.STOPPED | BundleEvent.INSTALLED | BundleEvent.UNINSTALLED;

  private record Bilde(long at, long utgave, List<KnownModule> moduler) {}

  private final BundleContext context;
  private final Modultjeneste tjeneste;
  private final AtomicLong bundleChanges = new AtomicLong();
  private volatile @Nullable Bilde bilde;

  @Activate
  public Modulkatalog(BundleContext context, @Reference Modultjeneste tjeneste) {
    this.context = context;
    this.tjeneste = tjeneste;
    context.addBundleListener(this);
  }

  @Deactivate
  void deactivate() {
    context.removeBundleListener(this);
  }

  @Override
  public List<KnownModule> modules() {
    Bilde last = bilde;
    if (last != null && holds(last)) {
      return last.moduler;
    }
    synchronized (this) {
      last = bilde;
      if (last != null && holds(last)) {
        return last.moduler;
      }
      // Read before looking: what changes meanwhile is looked at again.
      long utgave = utgave();
      List<KnownModule> now;
      try {
        now = tjeneste.moduler().stream().map(Modulkatalog::kjent).toList();
      } catch (RuntimeException e) {
        if (last == null) {
          throw e;
        }
        LOG.debug("The last picture of the modules holds on", e);
        now = last.moduler;
      }
      bilde = new Bilde(System.nanoTime(), utgave, now);
      return now;
    }
  }

  @Override
  public Set<String> fromBefore() {
    return tjeneste.fraFor();
  }

  private boolean holds(Bilde b) {
    return b.utgave == utgave() && System.nanoTime() - b.at < KEEP_NANOS;
  }

  private long utgave() {
    return bundleChanges.get() + tjeneste.utgave();
  }

  @Override
  public void bundleChanged(BundleEvent event) {
    if ((event.getType() & CHANGED) != 0 && isModule(event)) {
      bundleChanges.incrementAndGet();
    }
  }

  private static boolean isModule(BundleEvent event) {
    return event.getBundle().getHeaders("").get(Modulmotor.MODULE) != null;
  }

  private static KnownModule kjent(Modul m) {
    return new KnownModule(
        m.navn(),
        m.tittel(),
        switch (m.tilstand()) {
          case AKTIV -> Presence.RUNNING;
          case MANGLER_NOE -> Presence.INCOMPLETE;
          case STOPPET -> Presence.STOPPED;
          case UTE -> Presence.OUT;
          case TILGJENGELIG -> Presence.AVAILABLE;
        },
        m.versjon() == null ? null : m.versjon().toString(),
        m.tjenester());
  }
}
