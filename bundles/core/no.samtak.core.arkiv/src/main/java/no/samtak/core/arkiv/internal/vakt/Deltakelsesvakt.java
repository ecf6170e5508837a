// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.vakt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samtak.core.api.modul.Avviklingsbidrag;
import no.samtak.core.api.modul.Avviklingsbidrag.Avviklingspunkt;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.api.tiltak.Tiltaksvakt;
import no.samtak.core.arkiv.internal.kart.Kart;
import no.samtak.platform.api.text.Phrase;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * No tiltak is closed while a module holds somebody in it, or something that must be settled first
 * (S2). A module that has been open and does not answer stops it: what nobody knows is no yes. Only
 * where its kept map shows that it has no row of the kommune is there nothing to ask.
 */
@Component(service = Tiltaksvakt.class)
public final class Deltakelsesvakt implements Tiltaksvakt {
  private final Tiltaksmoduler moduler;

  /** What the modules that are in say. */
  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  volatile List<Avviklingsbidrag> bidrag = List.of();

  /** On the modules. */
  @Activate
  public Deltakelsesvakt(@Reference Tiltaksmoduler moduler) {
    this.moduler = moduler;
  }

  @Override
  public String id() {
    return "deltakelser";
  }

  @Override
  public Phrase navn() {
    return Tekst.av("arkiv.vakt.deltakelser");
  }

  @Override
  public Set<TiltakTilstand> vokter() {
    return Set.of(TiltakTilstand.AVVIKLET);
  }

  @Override
  public List<Phrase> mangler(Tiltak tiltak, TiltakTilstand til) {
    if (!moduler.vet()) {
      return List.of(Tekst.av("arkiv.vakt.vetIkke"));
    }
    List<Phrase> mangler = new ArrayList<>();
    for (String modul : moduler.brukt(tiltak)) {
      List<Avviklingsbidrag> egne = bidrag.stream().filter(b -> b.modul().equals(modul)).toList();
      if (egne.isEmpty()) {
        if (!tom(modul, tiltak.kommune())) {
          mangler.add(Tekst.av("arkiv.vakt.svarerIkke", modul));
        }
        continue;
      }
      for (Avviklingsbidrag b : egne) {
        for (Avviklingspunkt p : b.punkter(tiltak.kommune(), tiltak.tiltakId())) {
          if (p.deltakelser() || p.hindrer()) {
            mangler.add(Tekst.av("arkiv.vakt.punkt", navn(modul), p.antall(), p.hva()));
          }
        }
      }
    }
    return mangler;
  }

  private boolean tom(String modul, String kommune) {
    return moduler.kart(modul).filter(k -> !k.egne().isEmpty()).isPresent()
        && moduler.rader(modul, kommune) == 0;
  }

  private Object navn(String modul) {
    return moduler.kart(modul).map(Kart::navn).<Object>map(n -> n).orElse(modul);
  }
}
