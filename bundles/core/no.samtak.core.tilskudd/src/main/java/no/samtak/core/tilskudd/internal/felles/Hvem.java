// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.felles;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells who is at work now. */
@Component(service = Hvem.class)
public final class Hvem {
  private final CurrentUser bruker;
  private final Clock clock;

  /** On the signed-in user and the system's clock. */
  @Activate
  public Hvem(@Reference CurrentUser bruker, @Reference Clock clock) {
    this.bruker = bruker;
    this.clock = clock;
  }

  /**
   * The one who is signed in, now.
   *
   * @throws DomainException UNAUTHENTICATED where nobody is
   */
  public Spor spor(String begrunnelse) {
    return new Spor(
        bruker
            .get()
            .orElseThrow(
                () ->
                    new DomainException(ErrorKind.UNAUTHENTICATED, Text.of("feil.ikkeInnlogget"))),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        begrunnelse);
  }
}
