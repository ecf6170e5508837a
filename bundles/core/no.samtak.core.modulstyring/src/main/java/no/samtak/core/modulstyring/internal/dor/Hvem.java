// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.dor;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.Callable;
import no.samtak.core.modulstyring.internal.persistence.Bokside.Anledning;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.time.Forretningsdato;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who acts, and when. */
@Component(service = Hvem.class)
public final class Hvem {
  /** Who acts where the product carries out what was decided. */
  public static final User SYSTEM =
      new User("system", "samtak", "Samtak", Set.of(Role.OPERATOR), Set.of());

  private final CurrentUser bruker;
  private final Forretningsdato dato;
  private final Clock clock;

  /** Of the thread. */
  @Activate
  public Hvem(
      @Reference CurrentUser bruker, @Reference Forretningsdato dato, @Reference Clock clock) {
    this.bruker = bruker;
    this.dato = dato;
    this.clock = clock;
  }

  /**
   * Who is signed in.
   *
   * @throws DomainException UNAUTHENTICATED where nobody is
   */
  public User bruker() {
    return bruker
        .get()
        .orElseThrow(
            () -> new DomainException(ErrorKind.UNAUTHENTICATED, Text.of("feil.ikkeInnlogget")));
  }

  /** The instant of the system, to the millisecond that is stored. */
  public Instant naa() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** An occasion of the product's own. */
  public Anledning selv(String av, Phrase grunn, @Nullable String annen, @Nullable String forslag) {
    return new Anledning("", av, naa(), dato.idag(), grunn, annen, forslag);
  }

  /** An occasion of the user's. */
  public Anledning avBruker(Phrase grunn, @Nullable String annenModul) {
    User en = bruker();
    return new Anledning(en.id(), en.displayName(), naa(), dato.idag(), grunn, annenModul, null);
  }

  /** Does something as the product itself; empty kommune = the node. */
  public <T> T somSystem(String kommune, Callable<T> arbeid) {
    return som(SYSTEM, kommune, arbeid);
  }

  /** Does something as the user of this thread, in another organisation. */
  public <T> T iKommune(String kommune, Callable<T> arbeid) {
    return som(bruker(), kommune, arbeid);
  }

  private <T> T som(User en, String kommune, Callable<T> arbeid) {
    try {
      return bruker.runAs(en, kommune, arbeid);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
