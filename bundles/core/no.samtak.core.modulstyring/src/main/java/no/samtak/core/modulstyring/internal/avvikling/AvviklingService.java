// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.avvikling;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtak.core.api.modul.Avviklingsbidrag;
import no.samtak.core.api.modul.Avviklingsbidrag.Avviklingspunkt;
import no.samtak.core.api.modul.Overtakelsesbidrag;
import no.samtak.core.modulstyring.internal.dor.Modulminne;
import no.samtak.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks modules what they still hold (avviklingskontroll). */
@Component(service = AvviklingService.class)
public final class AvviklingService {
  private static final Logger LOG = LoggerFactory.getLogger(AvviklingService.class);
  private static final Texts TEKSTER = Texts.of(AvviklingService.class.getClassLoader());

  private final Modulminne minne;

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<Avviklingsbidrag> bidrag = List.of();

  /** Of modules that have been open somewhere. */
  @Activate
  public AvviklingService(@Reference Modulminne minne) {
    this.minne = minne;
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<Overtakelsesbidrag> overtakelser = List.of();

  /** With these, where nobody binds them. */
  public AvviklingService med(Avviklingsbidrag... disse) {
    bidrag = List.of(disse);
    return this;
  }

  /** With these that take over, where nobody binds them. */
  public AvviklingService med(Overtakelsesbidrag... disse) {
    overtakelser = List.of(disse);
    return this;
  }

  /** What the module says of the kommune. One that has been open there and is silent hinders. */
  public Avviklingssvar sporr(String kommune, String modul) {
    Optional<Avviklingsbidrag> den =
        bidrag.stream().filter(b -> b.modul().equals(modul)).findFirst();
    if (den.isEmpty()) {
      return new Avviklingssvar(
          List.of(),
          minne.finn(kommune, modul).isPresent()
              ? List.of(TEKSTER.phrase("avvikling.svarerIkke", modul))
              : List.of());
    }
    try {
      return av(den.get().punkter(kommune, null));
    } catch (RuntimeException e) {
      LOG.warn("{} cannot tell what it holds in {}; it is not closed", modul, kommune, e);
      return new Avviklingssvar(List.of(), List.of(TEKSTER.phrase("avvikling.feilet", modul)));
    }
  }

  /**
   * What is left of an answer when another module takes the place of the one that gave it: what the
   * other has taken over, hinders no more. What nobody has said cannot have been taken over.
   */
  public Avviklingssvar etter(Avviklingssvar svar, String kommune, String ut, String inn) {
    if (svar.punkter().stream().noneMatch(Avviklingspunkt::hindrer)) {
      return svar;
    }
    Set<String> overtatt = new HashSet<>();
    for (Overtakelsesbidrag b : overtakelser) {
      if (b.modul().equals(inn)) {
        try {
          overtatt.addAll(b.overtatt(kommune, ut, svar.punkter()));
        } catch (RuntimeException e) {
          LOG.warn("{} cannot tell what it has of {} in {}", inn, ut, kommune, e);
        }
      }
    }
    return av(svar.punkter().stream().filter(p -> !overtatt.contains(p.id())).toList());
  }

  private static Avviklingssvar av(List<Avviklingspunkt> punkter) {
    return new Avviklingssvar(
        punkter,
        punkter.stream().filter(Avviklingspunkt::hindrer).map(Avviklingspunkt::hva).toList());
  }
}
