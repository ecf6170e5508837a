// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.endring;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import no.samtak.core.tiltak.internal.persistence.EndringStore;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who does something now, and what has been done before. */
@Component(service = Handlinger.class)
public final class Handlinger {
  private final EndringStore store;
  private final CurrentUser bruker;
  private final Clock clock;

  /** On the store. */
  @Activate
  public Handlinger(
      @Reference EndringStore store, @Reference CurrentUser bruker, @Reference Clock clock) {
    this.store = store;
    this.bruker = bruker;
    this.clock = clock;
  }

  /**
   * The signed-in user, now.
   *
   * @throws DomainException UNAUTHENTICATED where nobody is signed in
   */
  public Handling naa(String begrunnelse) {
    return new Handling(
        bruker
            .get()
            .orElseThrow(
                () ->
                    new DomainException(ErrorKind.UNAUTHENTICATED, Text.of("feil.ikkeInnlogget"))),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        begrunnelse);
  }

  /** What has been changed in the tiltak's registers, the newest first. */
  public Slice<Endring> av(String kommune, String tiltakId, PageQuery del) {
    return store.av(kommune, tiltakId, del);
  }
}
