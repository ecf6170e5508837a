// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.protokoll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samtak.core.api.modul.Datakartregister;
import no.samtak.core.api.modul.Datakartregister.Modulkart;
import no.samtak.core.api.modul.Modulbeskrivelse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The record of processing (personvernforordningen art. 30), from what the bundles and modules say
 * of their tables; of those that are out, from the kept maps.
 */
@Component(service = ProtokollService.class)
public final class ProtokollService {
  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<Modulbeskrivelse> beskrivelser = List.of();

  private final Datakartregister kart;

  /** On the kept maps. */
  @Activate
  public ProtokollService(@Reference Datakartregister kart) {
    this.kart = kart;
  }

  /** With these, where nobody binds them. */
  public ProtokollService med(List<Modulbeskrivelse> hvaDeEr) {
    beskrivelser = List.copyOf(hvaDeEr);
    return this;
  }

  /** The lines that hold somebody, by module and table. */
  public List<Behandling> behandlinger() {
    List<Behandling> alle = new ArrayList<>();
    Set<String> moduler = new HashSet<>();
    for (Modulkart k : kart.alle()) {
      moduler.add(k.modul());
      k.tabeller()
          .forEach(t -> alle.add(new Behandling(k.modul(), k.navn(), k.formal(), k.paNoden(), t)));
    }
    for (Modulbeskrivelse b : beskrivelser) {
      if (!moduler.contains(b.modul())) {
        b.datakart()
            .forEach(t -> alle.add(new Behandling(b.modul(), b.navn(), b.formal(), true, t)));
      }
    }
    return alle.stream()
        .filter(Behandling::personer)
        .sorted(Comparator.comparing(Behandling::modul).thenComparing(Behandling::nokkel))
        .toList();
  }

  /** Modules that are in and have not said what they hold: the record lacks them. */
  public List<String> utenKart() {
    return kart.utenKart();
  }
}
