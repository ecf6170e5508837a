// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.samtak.platform.api.module.PathRegistry;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Which module owns which path. There from the node's first moment, before the database is: what
 * was stored comes in when the database does.
 *
 * <p>Knows bundles by their number only, so that nothing here keeps a module's classes alive.
 */
@Component(service = {PathRegistry.class, Stiregister.class})
public final class Stiregister implements PathRegistry, SynchronousBundleListener {
  /** A path of a module. */
  public record Sti(Kind kind, String segment, String modul) {}

  private record Key(Kind kind, String segment) {}

  /** Is told of a path that was not known, or had another owner. */
  public interface Lytter {
    /** The path belongs to the module now. */
    void ny(Sti sti);
  }

  private final Map<Key, String> owners = new ConcurrentHashMap<>();
  private final Map<Long, Set<Key>> published = new ConcurrentHashMap<>();
  private final Set<Kind> publishers = ConcurrentHashMap.newKeySet();
  private final BundleContext context;
  private volatile @Nullable Lytter lytter;

  @Activate
  public Stiregister(BundleContext context) {
    this.context = context;
    context.addBundleListener(this);
  }

  @Deactivate
  void deactivate() {
    context.removeBundleListener(this);
  }

  @Override
  public void published(Bundle owner, Kind kind, String segment) {
    publishers.add(kind);
    String modul = owner.getHeaders("").get("Samtak-Module");
    if (modul == null) {
      return;
    }
    Key key = new Key(kind, segment);
    published.computeIfAbsent(owner.getBundleId(), id -> ConcurrentHashMap.newKeySet()).add(key);
    if (!modul.equals(owners.put(key, modul))) {
      Lytter told = lytter;
      if (told != null) {
        told.ny(new Sti(kind, segment, modul));
      }
    }
  }

  @Override
  public Optional<String> absentOwner(Kind kind, String segment) {
    return Optional.ofNullable(owners.get(new Key(kind, segment)));
  }

  /** Which module serves, or would serve, the path; for the drain. */
  public @Nullable String owner(Kind kind, String segment) {
    return owners.get(new Key(kind, segment));
  }

  /** Whether anything of the kind was ever published since the node started. */
  boolean harUtgiver(Kind kind) {
    return publishers.contains(kind);
  }

  /** Whether the bundle has published the path since it was started. */
  boolean isPublished(long bundleId, Kind kind, String segment) {
    Set<Key> of = published.get(bundleId);
    return of != null && of.contains(new Key(kind, segment));
  }

  /** Brings back what was stored; what was published since the start wins. */
  public void lagret(Iterable<Sti> stier) {
    for (Sti sti : stier) {
      owners.putIfAbsent(new Key(sti.kind, sti.segment), sti.modul);
    }
  }

  /** Who is told of new paths; all that are known are told at once. */
  public void lytt(@Nullable Lytter ny) {
    lytter = ny;
    if (ny != null) {
      owners.forEach((key, modul) -> ny.ny(new Sti(key.kind, key.segment, modul)));
    }
  }

  /**
   * Forgets the paths of a module that is ready and does not serve them any more: they are unknown
   * from now on, not out.
   *
   * @return what was forgotten
   */
  Set<Sti> glemForeldede(String modul, long bundleId) {
    return glem(modul, published.getOrDefault(bundleId, Set.of()));
  }

  /**
   * Forgets all paths of a module that is out for good.
   *
   * @return what was forgotten
   */
  Set<Sti> glem(String modul) {
    return glem(modul, Set.of());
  }

  private Set<Sti> glem(String modul, Set<Key> now) {
    Set<Sti> gone = ConcurrentHashMap.newKeySet();
    owners.forEach(
        (key, owner) -> {
          if (owner.equals(modul) && !now.contains(key) && owners.remove(key, owner)) {
            gone.add(new Sti(key.kind, key.segment, modul));
          }
        });
    return gone;
  }

  @Override
  public void bundleChanged(BundleEvent event) {
    if (event.getType() == BundleEvent.STOPPING || event.getType() == BundleEvent.UNINSTALLED) {
      published.remove(event.getBundle().getBundleId());
    }
  }
}
