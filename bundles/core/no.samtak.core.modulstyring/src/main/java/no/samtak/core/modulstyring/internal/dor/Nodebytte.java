// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.dor;

import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.modulstyring.internal.persistence.Bokside;
import no.samtak.core.modulstyring.internal.persistence.Bokside.Anledning;
import no.samtak.core.modulstyring.internal.persistence.Modulbok;
import no.samtak.core.modulstyring.internal.tekst.Ord;
import no.samtak.core.modulstyring.internal.tilstand.Modulikommune;
import no.samtak.core.modulstyring.internal.tilstand.Overgang;
import no.samtak.platform.api.security.AccessEntry;
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

  private final Modulbok bok;
  private final Modulminne minne;
  private final Hvem hvem;

  /** On what is stored. */
  @Activate
  public Nodebytte(@Reference Modulbok bok, @Reference Modulminne minne, @Reference Hvem hvem) {
    this.bok = bok;
    this.minne = minne;
    this.hvem = hvem;
  }

  /** The operator has swapped them on the node: every kommune follows, each as open as it was. */
  public void overalt(String fra, String til, String grunn) {
    minne.oppdater();
    for (Modulikommune m : minne.alle(fra)) {
      if (m.tilstand() != Modultilstand.DEAKTIVERT) {
        hvem.iKommune(
            m.kommune(),
            () ->
                bok.skriv(
                    side ->
                        bytt(
                                side,
                                m.kommune(),
                                fra,
                                til,
                                anledning(grunn, til),
                                anledning(grunn, fra))
                            ? til
                            : null,
                    b -> AccessEntry.ok("bytt", "modul", fra)));
        LOG.info("{} takes the place of {} in {}", til, fra, m.kommune());
      }
    }
    minne.oppdater();
  }

  private Anledning anledning(String grunn, String annen) {
    return hvem.avBruker(Ord.skrevet(grunn), annen);
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
    Modultilstand ny =
        side.finn(kommune, til).map(Modulikommune::tilstand).orElse(Modultilstand.INSTALLERT);
    Overgang innHendelse =
        gammel.tilstand() == Modultilstand.AKTIV ? Overgang.BYTTET_INN : Overgang.BYTTET_INN_LUKKET;
    boolean utenTiltak = gammel.apnetUtenTiltak();
    side.hend(kommune, fra, Overgang.BYTTET_UT, false, ut);
    // Where it is as open already, or more, there is nothing to open.
    if (innHendelse.kanSkjeI(ny)) {
      side.hend(kommune, til, innHendelse, utenTiltak, inn);
    }
    return true;
  }
}
