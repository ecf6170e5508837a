// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.samtak.core.person.internal.andre.Seglbytte;
import no.samtak.core.person.internal.nokkel.Nokkelring;
import no.samtak.core.person.internal.nokkel.Nokkelstand;
import no.samtak.core.person.internal.nokkel.Nokkeltilstand;
import no.samtak.core.person.internal.persistence.Base;
import no.samtak.core.person.internal.persistence.HistorikkStore;
import no.samtak.core.person.internal.persistence.NokkelStore;
import no.samtak.core.person.internal.persistence.PersonStore;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every few seconds for what other nodes have done with the keys, and seals anew what is
 * sealed with one on its way out, persons and the words that others keep of them: some rows at a
 * time, from any node, going on where it was stopped. A row that somebody changes meanwhile has the
 * new key by that.
 */
@Component(service = Nokkelbytte.class, immediate = true)
public final class Nokkelbytte {
  private static final Logger LOG = LoggerFactory.getLogger(Nokkelbytte.class);
  private static final int DEL = 100;
  private static final int SEKUNDER = 5;

  /** As long a node may write with a key before it has seen that another one is in use. */
  private static final Duration SEN = Duration.ofMinutes(1);

  private volatile Map<String, Long> sagt = Map.of();
  private final Base base;
  private final Nokkelring ring;
  private final Personskap skap;
  private final Historikk historikk;
  private final Personindeks indeks;
  private final Seglbytte segl;
  private final Clock clock;
  private final ScheduledExecutorService arbeider =
      Executors.newSingleThreadScheduledExecutor(
          jobb -> {
            Thread traad = new Thread(jobb, "samtak-nokkelbytte");
            traad.setDaemon(true);
            return traad;
          });

  /** Begins at once. */
  @Activate
  public Nokkelbytte(
      @Reference Base base,
      @Reference Nokkelring ring,
      @Reference Personskap skap,
      @Reference Historikk historikk,
      @Reference Personindeks indeks,
      @Reference Seglbytte segl,
      @Reference Clock clock) {
    this.base = base;
    this.ring = ring;
    this.skap = skap;
    this.historikk = historikk;
    this.indeks = indeks;
    this.segl = segl;
    this.clock = clock;
    arbeider.scheduleWithFixedDelay(this::runde, SEKUNDER, SEKUNDER, TimeUnit.SECONDS);
  }

  /** Ends; a part that is under way is done or undone. */
  @Deactivate
  public void slutt() {
    arbeider.shutdownNow();
  }

  private void runde() {
    try {
      ring.oppdater();
      segl.husk();
      gjor();
    } catch (RuntimeException e) {
      LOG.warn("Keys of persons could not be looked after; tried again soon", e);
    }
  }

  /**
   * Seals all anew that waits for it; nothing where no key is on its way out.
   *
   * @return how many rows
   */
  public int gjor() {
    List<Nokkelstand> stand = ring.stand();
    if (ring.feil().isPresent()
        || stand.stream().noneMatch(s -> s.tilstand() == Nokkeltilstand.BYTTES_UT)) {
      return 0;
    }
    String ny =
        stand.stream()
            .filter(s -> s.tilstand() == Nokkeltilstand.I_BRUK)
            .map(Nokkelstand::id)
            .findFirst()
            .orElseThrow();
    int rader = 0;
    for (int del = 1; del > 0 && !Thread.currentThread().isInterrupted(); rader += del) {
      del = del(ny);
    }
    int ord = segl.forny();
    if (!Thread.currentThread().isInterrupted() && ingenVenter()) {
      stand.stream()
          .filter(s -> s.tilstand() == Nokkeltilstand.BYTTES_UT)
          .forEach(s -> ferdig(s.id(), ny));
      ring.oppdater();
    }
    if (rader + ord > 0) {
      LOG.info("{} rows of persons and {} seals of words have the key {} now", rader, ord, ny);
    }
    return rader + ord;
  }

  /** Whether all words have the key in use; what cannot be asked waits. */
  private boolean ingenVenter() {
    Map<String, Long> venter = segl.venter();
    if (!venter.isEmpty() && !venter.equals(sagt)) {
      LOG.warn("The older key of persons is still needed by {} (-1: not on this node)", venter);
    }
    sagt = venter;
    return venter.isEmpty();
  }

  /** The columns of words with seals of older keys, and how many; those not here with -1. */
  public Map<String, Long> venter() {
    return segl.venter();
  }

  /**
   * Takes a key that nothing needs any more out of this node's keystore. All is counted again
   * first: a key that something needs all the same is on its way out once more.
   *
   * @return the file where the key lies now, alone, for backups from its time
   * @throws DomainException NOT_FOUND; CONFLICT where it is in use or needed, or was in use until
   *     just now
   */
  public Path taUt(String id) {
    List<Nokkelstand> stand = ring.stand();
    Nokkelstand denne =
        stand.stream()
            .filter(s -> s.id().equals(id))
            .findFirst()
            .orElseThrow(DomainException::notFound);
    if (denne.tilstand() == Nokkeltilstand.I_BRUK) {
      throw DomainException.conflict(Text.of("person.nokkel.erIBruk"));
    }
    Nokkelstand naa =
        stand.stream().filter(s -> s.tilstand() == Nokkeltilstand.I_BRUK).findFirst().orElseThrow();
    ring.oppdater();
    boolean venter =
        !ring.iBruk().equals(naa.id()) || noenMedAnnen(naa.id()) || !segl.venter().isEmpty();
    if (venter || denne.tilstand() == Nokkeltilstand.BYTTES_UT) {
      base.gjor(
          c -> {
            NokkelStore.byttesUt(c, id);
            return id;
          });
      String hvem = String.join(", ", segl.venter().keySet());
      throw DomainException.conflict(
          Text.of("person.nokkel.trengs", hvem.isEmpty() ? "person" : hvem));
    }
    if (naa.laget().plus(SEN).isAfter(clock.instant())) {
      throw DomainException.conflict(Text.of("person.nokkel.forTidlig"));
    }
    Path hvor = ring.taUt(id);
    base.gjor(c -> id, x -> List.of(AccessEntry.ok("ta-ut", "nokkel", id)));
    return hvor;
  }

  private boolean noenMedAnnen(String ny) {
    return base.gjor(
        c ->
            !PersonStore.medAnnenNokkel(c, ny, 1).isEmpty()
                || !HistorikkStore.medAnnenNokkel(c, ny, 1).isEmpty());
  }

  /** No row has the key any more: it goes out of use, unless somebody wrote with it just now. */
  private void ferdig(String gammel, String ny) {
    base.gjor(
        c -> {
          boolean ferdig =
              PersonStore.medAnnenNokkel(c, ny, 1).isEmpty()
                  && HistorikkStore.medAnnenNokkel(c, ny, 1).isEmpty();
          if (ferdig) {
            NokkelStore.byttetUt(c, gammel);
          }
          return ferdig;
        },
        ferdig -> ferdig ? List.of(AccessEntry.ok("bytt-ut", "nokkel", gammel)) : List.of());
  }

  private int del(String ny) {
    try {
      return base.gjor(c -> personer(c, ny) + steg(c, ny));
    } catch (RuntimeException e) {
      indeks.glem();
      throw e;
    }
  }

  private int personer(Connection c, String ny) {
    List<PersonStore.Rad> rader = PersonStore.medAnnenNokkel(c, ny, DEL);
    for (PersonStore.Rad rad : rader) {
      Person person = skap.apne(rad);
      PersonStore.Rad forseglet = skap.forsegl(rad.kommune(), rad.tjeneste(), person);
      if (PersonStore.endre(c, rad, forseglet.nokkel(), forseglet.stempel(), forseglet.innhold())) {
        indeks.fjern(c, rad.id());
        indeks.leggTil(c, ring.iBruk(rad.tjeneste()), rad.id(), person.personalia());
      }
    }
    return rader.size();
  }

  private int steg(Connection c, String ny) {
    List<HistorikkStore.Rad> rader = HistorikkStore.medAnnenNokkel(c, ny, DEL);
    Map<HistorikkStore.Rad, Innslag> apnet = new HashMap<>();
    rader.forEach(rad -> apnet.put(rad, historikk.apne(rad)));
    apnet.forEach(
        (rad, innslag) -> {
          if (HistorikkStore.fjern(c, rad.merke())) {
            historikk.leggTil(c, rad.tjeneste(), innslag);
          }
        });
    return rader.size();
  }
}
