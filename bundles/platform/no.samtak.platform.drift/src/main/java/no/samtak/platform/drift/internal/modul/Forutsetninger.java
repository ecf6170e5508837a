// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.samtak.platform.api.error.DomainException;

/** How a module must stand for an operation to be ordered. */
final class Forutsetninger {
  private final Function<String, Optional<Modul>> moduler;
  private final Modulminne minne;

  Forutsetninger(Function<String, Optional<Modul>> moduler, Modulminne minne) {
    this.moduler = moduler;
    this.minne = minne;
  }

  /**
   * The module that the order is about.
   *
   * @throws DomainException NOT_FOUND; CONFLICT where it does not stand so that it can be done
   */
  Modul kontroller(Bestilling b) {
    Modul modul = moduler.apply(b.modul()).orElseThrow(DomainException::notFound);
    boolean installed = modul.versjon() != null;
    switch (b.type()) {
      case INN -> require(!installed, "drift.feil.alleredeInne", modul);
      case UT, OPPGRADER, NODSTOPP -> require(installed, "drift.feil.ikkeInne", modul);
      case BYTT -> {
        require(installed, "drift.feil.ikkeInne", modul);
        Modul ny = moduler.apply(b.inn()).orElseThrow(DomainException::notFound);
        require(ny.versjon() == null, "drift.feil.alleredeInne", ny);
      }
      case STOPP -> {
        require(installed, "drift.feil.ikkeInne", modul);
        require(modul.tilstand() != Modultilstand.STOPPET, "drift.feil.alleredeStoppet", modul);
      }
      case START -> {
        require(installed, "drift.feil.ikkeInne", modul);
        require(modul.tilstand() == Modultilstand.STOPPET, "drift.feil.alleredeStartet", modul);
      }
      case GLEM -> {
        require(!installed, "drift.feil.erInne", modul);
        require(modul.onske() != null, "drift.feil.ikkeTattUt", modul);
        List<String> andre = minne.inneHosAndre(b.modul());
        if (!andre.isEmpty()) {
          throw Filfeil.konflikt(
              "drift.feil.inneHosAndre", modul.tittel(), String.join(", ", andre));
        }
      }
    }
    return modul;
  }

  private static void require(boolean holds, String key, Modul modul) {
    if (!holds) {
      throw Filfeil.konflikt(key, modul.tittel());
    }
  }
}
