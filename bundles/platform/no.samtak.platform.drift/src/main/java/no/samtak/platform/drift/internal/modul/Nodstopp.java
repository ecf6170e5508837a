// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops a module at once, on the thread of whoever asks: no operation is waited for, no request, no
 * database. What is stopped so on one node is stopped so on all of them, as soon as they see it.
 */
final class Nodstopp {
  private static final Logger LOG = LoggerFactory.getLogger(Nodstopp.class);

  /** Puts an operation away that has ended. */
  interface Avslutter {
    void avslutt(Lop lop, List<Onske> onsker);
  }

  private final Modulmotor motor;
  private final Modulminne minne;
  private final Ventende ventende;
  private final Avslutter avslutter;
  private final Clock clock;
  private final Map<String, Instant> sett = new ConcurrentHashMap<>();

  Nodstopp(
      Modulmotor motor, Modulminne minne, Ventende ventende, Avslutter avslutter, Clock clock) {
    this.motor = motor;
    this.minne = minne;
    this.ventende = ventende;
    this.avslutter = avslutter;
    this.clock = clock;
  }

  /** An operator's emergency stop; wanted on every node from then on. */
  Moduloperasjon utfor(Bestilling b, String id, User user) {
    Optional<Bundle> bundle = motor.bunt(b.modul());
    String versjon = bundle.map(x -> x.getVersion().toString()).orElse(null);
    Lop lop = new Lop(id, b, versjon, user.displayName(), clock, List::of);
    List<Onske> onsker =
        bundle.map(x -> List.of(onske(b, x, user, clock.instant()))).orElse(List.of());
    // Holds from now on, so that nothing starts it again before it is written down.
    ventende.legg(lop.bilde(), onsker);
    try {
      stopp(lop, user);
    } catch (DomainException e) {
      ventende.lagret(id);
      throw e;
    }
    onsker.forEach(o -> sett.put(o.modul(), o.naar()));
    return lagre(lop, onsker);
  }

  /** What is wanted now was stopped by the start of the node, where it runs at all. */
  void seg() {
    haste().forEach(o -> sett.put(o.modul(), o.naar()));
  }

  /**
   * Stops what another node has stopped since the last time.
   *
   * @return whether there was anything
   */
  boolean folg(User user) {
    boolean any = false;
    for (Onske o : haste()) {
      boolean known = o.naar().equals(sett.put(o.modul(), o.naar()));
      if (!known && motor.bunt(o.modul()).map(b -> b.getState() == Bundle.ACTIVE).orElse(false)) {
        any = true;
        Bestilling b =
            new Bestilling(Operasjonstype.NODSTOPP, o.modul(), null, null, Folger.grunn(o));
        Lop lop =
            new Lop(
                Ids.next(), b, o.versjon().toString(), user.displayName(), clock, List::of, true);
        stopp(lop, user);
        lagre(lop, List.of());
      }
    }
    return any;
  }

  private List<Onske> haste() {
    return minne.onsker().stream().filter(o -> o.haster() && o.onsket() == Onsket.STOPPET).toList();
  }

  private static Onske onske(Bestilling b, Bundle bundle, User user, Instant now) {
    Modulversjon versjon = new Modulversjon(bundle.getVersion());
    return new Onske(b.modul(), Onsket.STOPPET, versjon, b.grunn(), user.displayName(), now)
        .medFil(Modullager.sum(bundle.getLocation()))
        .iHast();
  }

  private void stopp(Lop lop, User user) {
    Bestilling b = lop.bestilling();
    LOG.warn("Emergency stop of {} by {}: {}", b.modul(), user.id(), b.grunn());
    lop.begynner(Stegnavn.STOPPET);
    try {
      if (!motor.nodstopp(b.modul())) {
        throw DomainException.notFound();
      }
      lop.ferdig("");
      lop.slutt(Operasjonsstatus.FERDIG, null);
    } catch (BundleException e) {
      LOG.error("The emergency stop of {} failed", b.modul(), e);
      lop.feilet(e.toString());
      lop.slutt(Operasjonsstatus.FEILET, Text.of("drift.feil.rammeverk", e.toString()));
    }
  }

  /** First it is stopped, then it is written down: a database that hangs delays nothing. */
  private Moduloperasjon lagre(Lop lop, List<Onske> onsker) {
    try {
      minne.startet(lop.bilde());
    } catch (RuntimeException e) {
      LOG.error("The emergency stop of {} could not be stored", lop.bestilling().modul(), e);
    }
    avslutter.avslutt(lop, onsker);
    lop.lagret();
    return lop.bilde();
  }
}
