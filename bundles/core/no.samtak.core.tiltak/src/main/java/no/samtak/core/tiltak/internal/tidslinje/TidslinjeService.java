// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.tidslinje;

import java.util.List;
import java.util.Optional;
import no.samtak.core.api.finansiering.Finansieringsregister;
import no.samtak.core.tiltak.internal.tiltak.TiltakService;
import no.samtak.platform.api.error.DomainException;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Who pays for tiltak, as the register of fundings has it while it is installed. */
@Component(service = TidslinjeService.class)
public final class TidslinjeService {
  private final TiltakService tiltak;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile @Nullable Finansieringsregister register;

  /** On the register of tiltak. */
  @Activate
  public TidslinjeService(@Reference TiltakService tiltak) {
    this.tiltak = tiltak;
  }

  /** With a register of fundings; for tests. */
  TidslinjeService(TiltakService tiltak, Finansieringsregister register) {
    this.tiltak = tiltak;
    this.register = register;
  }

  /**
   * The tiltak's fundings through the years; empty where no register of fundings is installed.
   *
   * @throws DomainException NOT_FOUND where the kommune has none of that slug
   */
  public Optional<Tidslinje> av(String kommune, String tiltakId) {
    String slug = tiltak.hent(kommune, tiltakId).tiltakId();
    List<String> slugger = tiltak.slugger(kommune, slug);
    return Optional.ofNullable(register)
        .map(
            r ->
                Tidslinje.av(
                    slugger.stream().flatMap(s -> r.avTiltak(kommune, s).stream()).toList()));
  }
}
