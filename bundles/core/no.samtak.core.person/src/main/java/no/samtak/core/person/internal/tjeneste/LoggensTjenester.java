// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.tjeneste;

import java.util.Set;
import no.samtak.core.api.tjeneste.Tjenesteregister;
import no.samtak.platform.api.security.ServiceTies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the access log whose rows a leader may see: those of services worked in today (P1). */
@Component
public final class LoggensTjenester implements ServiceTies {
  private final Tjenesteregister register;

  /** On the register. */
  @Activate
  public LoggensTjenester(@Reference Tjenesteregister register) {
    this.register = register;
  }

  @Override
  public Set<String> of(String tenant, String userId) {
    return Set.copyOf(register.tjenesterFor(tenant, userId));
  }
}
