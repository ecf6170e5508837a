// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.kart;

import java.util.Optional;
import java.util.function.Function;
import no.samtak.core.api.modul.Modulregister;
import no.samtak.core.api.tiltak.Modulkravregister;
import no.samtak.core.api.tiltak.TiltakRegister;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The registers of others that purges and guards ask. Looked up when they are asked, and not bound:
 * a guard that is bound to the register of tiltak, which is bound to the guards, would be a ring.
 */
@Component(service = Registre.class)
public class Registre {
  private final @Nullable BundleContext context;

  /** On the framework. */
  @Activate
  public Registre(BundleContext context) {
    this.context = context;
  }

  /** Where there is no framework; for tests. */
  protected Registre() {
    this.context = null;
  }

  /** Asks how modules stand in kommuner; empty while nobody knows. */
  public <R> Optional<R> moduler(Function<Modulregister, R> sporsmal) {
    return spor(Modulregister.class, sporsmal);
  }

  /** Asks what tiltak require of modules; empty while nobody knows. */
  public <R> Optional<R> krav(Function<Modulkravregister, R> sporsmal) {
    return spor(Modulkravregister.class, sporsmal);
  }

  /** Asks which tiltak there are; empty while nobody knows. */
  public <R> Optional<R> tiltak(Function<TiltakRegister, R> sporsmal) {
    return spor(TiltakRegister.class, sporsmal);
  }

  private <S, R> Optional<R> spor(Class<S> hvem, Function<S, R> sporsmal) {
    BundleContext her = context;
    ServiceReference<S> tjeneste = her == null ? null : her.getServiceReference(hvem);
    S svarer = her == null || tjeneste == null ? null : her.getService(tjeneste);
    if (her == null || tjeneste == null || svarer == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(sporsmal.apply(svarer));
    } finally {
      her.ungetService(tjeneste);
    }
  }
}
