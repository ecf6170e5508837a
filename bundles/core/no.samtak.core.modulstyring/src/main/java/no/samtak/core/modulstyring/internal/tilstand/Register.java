// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.tilstand;

import java.util.List;
import java.util.Optional;
import no.samtak.core.api.modul.Modulregister;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.modulstyring.internal.behov.BehovService;
import no.samtak.core.modulstyring.internal.behov.Kommunebilde;
import no.samtak.core.modulstyring.internal.behov.Modulfakta;
import no.samtak.core.modulstyring.internal.behov.Onske;
import no.samtak.core.modulstyring.internal.behov.Setninger;
import no.samtak.core.modulstyring.internal.dor.Modulminne;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How modules stand, for other bundles. */
@Component(service = Modulregister.class)
public final class Register implements Modulregister {
  private final BehovService behov;
  private final Modulminne minne;

  /** On what is needed and what is stored. */
  @Activate
  public Register(@Reference BehovService behov, @Reference Modulminne minne) {
    this.behov = behov;
    this.minne = minne;
  }

  @Override
  public List<Modulstatus> alle(String kommune) {
    Kommunebilde bilde = behov.bilde(kommune);
    return bilde.moduler().stream().map(m -> status(bilde, m)).toList();
  }

  @Override
  public Optional<Modulstatus> finn(String kommune, String modul) {
    Kommunebilde bilde = behov.bilde(kommune);
    return bilde.modul(modul).map(m -> status(bilde, m));
  }

  @Override
  public List<String> brukesI(String modul) {
    return minne.alle(modul).stream()
        .filter(m -> m.tilstand() != Modultilstand.DEAKTIVERT)
        .map(Modulikommune::kommune)
        .sorted()
        .toList();
  }

  static Modulstatus status(Kommunebilde bilde, Modulfakta modul) {
    List<Onske> onsker = bilde.onsker(modul);
    return new Modulstatus(
        bilde.kommune(),
        modul.navn(),
        Kommunebilde.tilstand(modul),
        !onsker.isEmpty(),
        Kommunebilde.slutt(onsker),
        Setninger.modul(bilde, modul),
        onsker.stream().map(Onske::tiltakId).toList());
  }
}
