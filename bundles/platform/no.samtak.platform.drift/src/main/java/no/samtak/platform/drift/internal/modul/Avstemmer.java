// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the modules of this node be as wanted, and remembers why where it cannot. Runs on the one
 * thread of the operations, so that an operator's is never in the middle of anything here; where
 * one is ordered it gives way, and goes on after it.
 *
 * <p>What failed is tried again when something has changed, and otherwise after a pause that grows:
 * up to a minute where nothing was touched, up to ten where a module was taken down and put back
 * for it.
 */
final class Avstemmer {
  private static final Logger LOG = LoggerFactory.getLogger(Avstemmer.class);
  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final Duration LONGEST_TOUCHED = Duration.ofMinutes(10);
  private static final int MOST_STEPS = 4;

  /** Carries steps out. */
  interface Utforer {
    /**
     * Carries the step out before it returns.
     *
     * @param utgave of what waits to be stored, as it was when the wish was read
     * @param sammeFeil how it failed the last time; ends it so again, no row is written
     * @return how it ended; null where an operator's operation comes first
     */
    @Nullable Moduloperasjon folg(Avstemming.Trinn trinn, long utgave, @Nullable Text sammeFeil);
  }

  /**
   * Why a module is not as wanted.
   *
   * @param onske the wish
   * @param hvorfor the reason
   * @param siden since when
   * @param neste when it is tried again
   * @param pause before that
   */
  record Avvik(Onske onske, Text hvorfor, Instant siden, Instant neste, Duration pause) {}

  private final Supplier<List<Avstemming.Her>> installert;
  private final Modulminne minne;
  private final Ventende ventende;
  private final Utforer utforer;
  private final Clock clock;
  private final Map<String, Avvik> avvik = new ConcurrentHashMap<>();
  private Set<String> kjente = Set.of();

  Avstemmer(
      Supplier<List<Avstemming.Her>> installert,
      Modulminne minne,
      Ventende ventende,
      Utforer utforer,
      Clock clock) {
    this.installert = installert;
    this.minne = minne;
    this.ventende = ventende;
    this.utforer = utforer;
    this.clock = clock;
  }

  /** Why the module is not as wanted, as far as it was tried. */
  Optional<Avvik> avvik(String modul) {
    return Optional.ofNullable(avvik.get(modul));
  }

  /** Whether something that failed is due to be tried again. */
  boolean forfalt() {
    Instant now = clock.instant();
    return avvik.values().stream().anyMatch(a -> !now.isBefore(a.neste()));
  }

  /**
   * Goes through what is wanted once.
   *
   * @param endret something has changed: what failed is tried again at once
   * @return the modules that nothing is wanted of any more, though something was; null where an
   *     operator's operation came first and the rest is to be gone through after it
   */
  @Nullable Set<String> avstem(boolean endret) {
    if (endret) {
      Instant now = clock.instant();
      avvik.replaceAll((m, a) -> new Avvik(a.onske(), a.hvorfor(), a.siden(), now, Duration.ZERO));
    }
    Map<String, Onske> onsker = onsker();
    for (String modul : List.copyOf(onsker.keySet())) {
      if (!oppfyll(modul)) {
        return null;
      }
    }
    Set<String> borte = new java.util.TreeSet<>(kjente);
    borte.removeAll(onsker.keySet());
    kjente = Set.copyOf(onsker.keySet());
    avvik.keySet().retainAll(kjente);
    return borte;
  }

  private Map<String, Onske> onsker() {
    Map<String, Onske> all = new TreeMap<>();
    ventende.over(minne.onsker()).forEach(o -> all.put(o.modul(), o));
    return all;
  }

  private Map<String, Avstemming.Her> her() {
    Map<String, Avstemming.Her> all = new LinkedHashMap<>();
    installert.get().forEach(h -> all.merge(h.modul(), h, (a, b) -> b.aktiv() ? b : a));
    return all;
  }

  /** Takes the module as far as it goes; false where an operator's operation comes first. */
  private boolean oppfyll(String modul) {
    for (int step = 0; step < MOST_STEPS; step++) {
      // Read anew before each step: the one before may have taken long.
      long utgave = ventende.utgave();
      Map<String, Onske> onsker = onsker();
      Onske onske = onsker.get(modul);
      Optional<Avstemming.Trinn> trinn =
          onske == null ? Optional.empty() : Avstemming.neste(onske, onsker, her());
      if (trinn.isEmpty() || onske == null) {
        ferdig(modul);
        return true;
      }
      Avvik before = avvik.get(modul);
      boolean same = before != null && before.onske().equals(onske);
      if (before != null && same && clock.instant().isBefore(before.neste())) {
        return true;
      }
      Moduloperasjon over =
          utforer.folg(trinn.get(), utgave, before != null && same ? before.hvorfor() : null);
      if (over == null) {
        return false;
      }
      if (over.status() != Operasjonsstatus.FERDIG) {
        feilet(onske, over, same ? before : null);
        return true;
      }
    }
    return true;
  }

  private void ferdig(String modul) {
    Avvik gone = avvik.remove(modul);
    if (gone != null) {
      LOG.info("{} is as wanted again", modul);
    }
  }

  private void feilet(Onske onske, Moduloperasjon over, @Nullable Avvik before) {
    Text hvorfor = over.arsak() == null ? Text.of("drift.status." + over.status()) : over.arsak();
    boolean touched = over.status() != Operasjonsstatus.AVVIST && over.fraVersjon() != null;
    Duration longest = touched ? LONGEST_TOUCHED : LONGEST;
    Duration pause = before == null ? FIRST : before.pause().multipliedBy(2);
    pause = pause.compareTo(FIRST) < 0 ? FIRST : pause.compareTo(longest) > 0 ? longest : pause;
    Instant now = clock.instant();
    Instant siden = before == null ? now : before.siden();
    avvik.put(onske.modul(), new Avvik(onske, hvorfor, siden, now.plus(pause), pause));
    if (before == null || !before.hvorfor().equals(hvorfor)) {
      LOG.info(
          "{} is wanted {} {} and is not so: tried again when something changes, or in {} s",
          onske.modul(),
          onske.onsket(),
          onske.versjon(),
          pause.toSeconds());
    }
  }
}
