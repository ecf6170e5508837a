// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.dor;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.modulstyring.internal.avvikling.AvviklingService;
import no.samtak.core.modulstyring.internal.avvikling.Avviklingssvar;
import no.samtak.core.modulstyring.internal.persistence.Bokside;
import no.samtak.core.modulstyring.internal.persistence.Bokside.Anledning;
import no.samtak.core.modulstyring.internal.persistence.Modulbok;
import no.samtak.core.modulstyring.internal.tekst.Ord;
import no.samtak.core.modulstyring.internal.tilstand.Modulikommune;
import no.samtak.core.modulstyring.internal.tilstand.Overgang;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One module in the place of another (R3): in one kommune, or in all of them. */
@Component(service = Nodebytte.class)
public final class Nodebytte {
  private static final Logger LOG = LoggerFactory.getLogger(Nodebytte.class);
  private static final Texts TEKSTER = Texts.of(Nodebytte.class.getClassLoader());

  private final Modulbok bok;
  private final Modulminne minne;
  private final AvviklingService avvikling;
  private final Hvem hvem;

  /** What modules that are about to be swapped said, each time anew, by module and kommune. */
  private final Map<String, Map<String, Avviklingssvar>> sagt = new ConcurrentHashMap<>();

  /** On what is stored. */
  @Activate
  public Nodebytte(
      @Reference Modulbok bok,
      @Reference Modulminne minne,
      @Reference AvviklingService avvikling,
      @Reference Hvem hvem) {
    this.bok = bok;
    this.minne = minne;
    this.avvikling = avvikling;
    this.hvem = hvem;
  }

  /** The module is about to leave the node: asks it what it holds, while it can answer. */
  public void forestaar(String fra) {
    minne.oppdater();
    Map<String, Avviklingssvar> svar = new TreeMap<>();
    for (Modulikommune m : minne.alle(fra)) {
      if (m.tilstand() != Modultilstand.DEAKTIVERT) {
        svar.put(m.kommune(), avvikling.sporr(m.kommune(), fra));
      }
    }
    sagt.put(fra, svar);
  }

  /**
   * The operator has swapped them on the node: every kommune follows, each as open as it was. Where
   * the one that is out held something that hinders its closing, or has not said what it holds, it
   * is not closed thereby: the other opens beside it, and it stays as it was, out of the node, for
   * people to settle and to close.
   */
  public void overalt(String fra, String til, String grunn) {
    minne.oppdater();
    Map<String, Avviklingssvar> svar = sagt.getOrDefault(fra, Map.of());
    for (Modulikommune m : minne.alle(fra)) {
      if (m.tilstand() != Modultilstand.DEAKTIVERT) {
        Avviklingssvar sa = svar.get(m.kommune());
        Avviklingssvar denne = sa == null ? avvikling.sporr(m.kommune(), fra) : sa;
        hvem.iKommune(m.kommune(), () -> bytt(m, til, grunn, denne));
      }
    }
    sagt.remove(fra);
    minne.oppdater();
  }

  private String bytt(Modulikommune m, String til, String grunn, Avviklingssvar svar) {
    String kommune = m.kommune();
    String fra = m.modul();
    Phrase hinder = avvikling.etter(svar, kommune, fra, til).hinder().orElse(null);
    if (hinder == null) {
      bok.skriv(
          side ->
              bytt(
                      side,
                      kommune,
                      fra,
                      til,
                      hvem.avBruker(Ord.skrevet(grunn), til),
                      hvem.avBruker(Ord.skrevet(grunn), fra))
                  ? til
                  : null,
          b -> AccessEntry.ok("bytt", "modul", fra));
      LOG.info("{} takes the place of {} in {}", til, fra, kommune);
    } else {
      Ord ord = Ord.av(TEKSTER.phrase("hendelse.beggeApne", grunn, fra, hinder));
      bok.skriv(
          side -> {
            Modulikommune gammel = side.finn(kommune, fra).orElse(m);
            return aapne(side, gammel, til, hvem.avBruker(ord, fra)) ? til : null;
          },
          b -> AccessEntry.ok("bytt", "modul", fra));
      LOG.info("{} is not closed in {} by the swap with {}: {}", fra, kommune, til, ord.nb());
    }
    return kommune;
  }

  /**
   * Lets the one take the place of the other, within a transaction.
   *
   * @param ut occasion of the one that goes
   * @param inn occasion of the one that comes
   * @return whether there was anything to swap
   */
  public static boolean bytt(
      Bokside side, String kommune, String fra, String til, Anledning ut, Anledning inn) {
    @Nullable Modulikommune gammel = side.finn(kommune, fra).orElse(null);
    if (gammel == null || !Overgang.BYTTET_UT.kanSkjeI(gammel.tilstand())) {
      return false;
    }
    side.hend(kommune, fra, Overgang.BYTTET_UT, false, ut);
    aapne(side, gammel, til, inn);
    return true;
  }

  /** Opens the one as far as the other is; false where it is as open already, or more. */
  private static boolean aapne(Bokside side, Modulikommune gammel, String til, Anledning inn) {
    String kommune = gammel.kommune();
    Modultilstand ny =
        side.finn(kommune, til).map(Modulikommune::tilstand).orElse(Modultilstand.INSTALLERT);
    Overgang innHendelse =
        gammel.tilstand() == Modultilstand.AKTIV ? Overgang.BYTTET_INN : Overgang.BYTTET_INN_LUKKET;
    if (gammel.tilstand() == Modultilstand.DEAKTIVERT || !innHendelse.kanSkjeI(ny)) {
      return false;
    }
    side.hend(kommune, til, innHendelse, gammel.apnetUtenTiltak(), inn);
    return true;
  }
}
