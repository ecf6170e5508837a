// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.dor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.samtak.core.modulstyring.internal.persistence.Modulbok;
import no.samtak.core.modulstyring.internal.tilstand.Modulikommune;
import no.samtak.platform.api.module.ModuleDoors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is stored of modules in kommuner, in memory: as it was at the last {@link #oppdater}. Asked
 * on every call to a module, so an answer is two look-ups in a map that nobody changes.
 */
@Component(
    service = {Modulminne.class, ModuleDoors.class},
    immediate = true)
public final class Modulminne implements ModuleDoors {
  private static final Logger LOG = LoggerFactory.getLogger(Modulminne.class);

  private record Bilde(
      long nummer,
      Map<String, Map<String, Door>> dorer,
      Map<String, Map<String, Modulikommune>> kommuner) {}

  private final Modulbok bok;
  private final Clock clock;
  private volatile Bilde bilde = new Bilde(-1, Map.of(), Map.of());
  private volatile Instant sist;
  private volatile boolean feilet;

  /** Reads what is stored. Where the database is away, doors are closed until it has been read. */
  @Activate
  public Modulminne(@Reference Modulbok bok, @Reference Clock clock) {
    this.bok = bok;
    this.clock = clock;
    this.sist = clock.instant();
    oppdater();
  }

  @Override
  public Door door(String module, String tenant) {
    Map<String, Door> kommuner = bilde.dorer.get(module);
    Door dor = kommuner == null ? null : kommuner.get(tenant);
    return dor == null ? Door.CLOSED : dor;
  }

  /** Brings the memory up to the database, where anything has changed. */
  public void oppdater() {
    try {
      if (bok.nummer() != bilde.nummer) {
        les();
      }
      sist = clock.instant();
      feilet = false;
    } catch (RuntimeException e) {
      // Once for each time that it goes wrong: this is asked every second.
      if (!feilet) {
        LOG.warn("How modules stand cannot be read; what was read last holds meanwhile", e);
      }
      feilet = true;
    }
  }

  private synchronized void les() {
    Modulbok.Bilde lest = bok.les();
    if (lest.nummer() <= bilde.nummer) {
      return;
    }
    Map<String, Map<String, Door>> dorer = new HashMap<>();
    Map<String, Map<String, Modulikommune>> kommuner = new TreeMap<>();
    for (Modulikommune m : lest.rader()) {
      dorer.computeIfAbsent(m.modul(), k -> new HashMap<>()).put(m.kommune(), m.tilstand().dor());
      kommuner.computeIfAbsent(m.kommune(), k -> new TreeMap<>()).put(m.modul(), m);
    }
    bilde = new Bilde(lest.nummer(), dorer, kommuner);
  }

  /** How long ago it was last known to be as the database. */
  public Duration alder() {
    return Duration.between(sist, clock.instant());
  }

  /** The number of the change that it is as new as; negative where nothing was ever read. */
  public long nummer() {
    return bilde.nummer;
  }

  /** Whether anything has been read. */
  public boolean lest() {
    return bilde.nummer >= 0;
  }

  /** What is stored of the pair. */
  public Optional<Modulikommune> finn(String kommune, String modul) {
    return Optional.ofNullable(avKommune(kommune).get(modul));
  }

  /** What is stored of a kommune, by module. */
  public Map<String, Modulikommune> avKommune(String kommune) {
    return Collections.unmodifiableMap(bilde.kommuner.getOrDefault(kommune, Map.of()));
  }

  /** What is stored, by kommune and module; of one module where it is given. */
  public List<Modulikommune> alle(@Nullable String modul) {
    return bilde.kommuner.values().stream()
        .flatMap(av -> av.values().stream())
        .filter(m -> modul == null || m.modul().equals(modul))
        .toList();
  }
}
