// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.rapport;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samtak.core.api.konsekvens.Konsekvensbidrag;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakRegister;
import no.samtak.core.api.tiltak.Tiltakskunnskap;
import no.samtak.core.api.tiltak.Tiltaksprofil;
import no.samtak.core.tilskudd.internal.soknad.Soknad;
import no.samtak.core.tilskudd.internal.soknad.SoknadService;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Makes the report to a funder from what the registers have now. */
@Component(service = RapportService.class)
public final class RapportService {
  private final SoknadService soknader;
  private final TiltakRegister register;

  /** Who knows the tiltak's goals; null while nobody does. */
  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  @Nullable
  volatile Tiltakskunnskap kunnskap;

  /** Who has figures. */
  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  volatile List<Konsekvensbidrag> bidrag = List.of();

  /** On the registers. */
  @Activate
  public RapportService(@Reference SoknadService soknader, @Reference TiltakRegister register) {
    this.soknader = soknader;
    this.register = register;
  }

  /**
   * The report on an application's award, as of now.
   *
   * @throws no.samtak.platform.api.error.DomainException NOT_FOUND
   */
  public Rapport lag(String kommune, String soknadId) {
    Soknad soknad = soknader.hent(kommune, soknadId);
    return new Rapport(
        soknad, soknad.innhold().tiltak().stream().map(t -> om(kommune, t)).toList());
  }

  private Rapport.OmTiltak om(String kommune, String tiltakId) {
    Tiltakskunnskap vet = kunnskap;
    Optional<Tiltaksprofil> profil = vet == null ? Optional.empty() : vet.profil(kommune, tiltakId);
    return new Rapport.OmTiltak(
        tiltakId,
        register.finn(kommune, tiltakId).map(Tiltak::navn).orElse(tiltakId),
        profil.map(Tiltaksprofil::mal).orElse(List.of()),
        bidrag.stream()
            .sorted(Comparator.comparing(Konsekvensbidrag::id))
            .flatMap(b -> b.tall(kommune, tiltakId).stream())
            .map(Rapport.Tall::av)
            .toList());
  }
}
