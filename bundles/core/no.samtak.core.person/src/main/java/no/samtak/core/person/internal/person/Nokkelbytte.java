// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.samtak.core.person.internal.nokkel.Nokkelring;
import no.samtak.core.person.internal.nokkel.Nokkelstand;
import no.samtak.core.person.internal.nokkel.Nokkeltilstand;
import no.samtak.core.person.internal.persistence.Base;
import no.samtak.core.person.internal.persistence.HistorikkStore;
import no.samtak.core.person.internal.persistence.NokkelStore;
import no.samtak.core.person.internal.persistence.PersonStore;
import no.samtak.platform.api.security.AccessEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every few seconds for what other nodes have done with the keys, and seals anew what is
 * sealed with one on its way out: some rows at a time, from any node, going on where it was
 * stopped. A row that somebody changes meanwhile has the new key by that.
 */
@Component(service = Nokkelbytte.class, immediate = true)
public final class Nokkelbytte {
  private static final Logger LOG = LoggerFactory.getLogger(Nokkelbytte.class);
  private static final int DEL = 100;
  private static final int SEKUNDER = 5;

  private final Base base;
  private final Nokkelring ring;
  private final Personskap skap;
  private final Historikk historikk;
  private final Personindeks indeks;
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
      @Reference Personindeks indeks) {
    this.base = base;
    this.ring = ring;
    this.skap = skap;
    this.historikk = historikk;
    this.indeks = indeks;
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
    if (!Thread.currentThread().isInterrupted()) {
      stand.stream()
          .filter(s -> s.tilstand() == Nokkeltilstand.BYTTES_UT)
          .forEach(s -> ferdig(s.id(), ny));
      ring.oppdater();
    }
    LOG.info("{} rows of persons are sealed anew with {}", rader, ny);
    return rader;
  }

  /** No row has the key any more: it goes out of use, unless somebody wrote with it just now. */
  private void ferdig(String gammel, String ny) {
    base.gjor(
        c -> {
          if (PersonStore.medAnnenNokkel(c, ny, 1).isEmpty()
              && HistorikkStore.medAnnenNokkel(c, ny, 1).isEmpty()) {
            NokkelStore.byttetUt(c, gammel);
          }
          return gammel;
        },
        id -> List.of(AccessEntry.ok("bytt-ut", "nokkel", id)));
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
