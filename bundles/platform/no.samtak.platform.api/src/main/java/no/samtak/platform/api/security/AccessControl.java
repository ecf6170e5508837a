// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.security;

import java.lang.reflect.Method;
import no.samtak.platform.api.error.DomainException;
import org.osgi.annotation.versioning.ProviderType;

/** The one decision point: REST, SOAP, pages and shell all ask here, and nowhere else. */
@ProviderType
public interface AccessControl {
  /**
   * Permits or refuses an operation for the user of this thread, by the {@link RequireRole} or
   * {@link PublicAccess} on the method or else on {@code type}, and binds the organisation to the
   * thread. A refusal is logged.
   *
   * <p>An operation of a module also asks the {@link no.samtak.platform.api.module.ModuleDoors}:
   * after the organisation is found to be the user's, before the role.
   *
   * @param type the class that publishes the operation; its bundle tells the module
   * @param operation the method to be called
   * @param tenant the organisation's slug; empty = an operation of the node
   * @param changes whether the operation may change something
   * @throws DomainException UNAUTHENTICATED where nobody is signed in; NOT_FOUND where the
   *     organisation is absent or not the user's, alike; MODULE_CLOSED where the module is not in
   *     use there; FORBIDDEN where the role is missing or nothing is declared; MODULE_READ_ONLY
   *     where it changes something and the module may only be read there; UNAVAILABLE where nobody
   *     can tell yet how the module stands
   */
  void enter(Class<?> type, Method operation, String tenant, boolean changes);

  /**
   * What the caller is told of a module that would serve the address and is out of the node:
   * MODULE_CLOSED where the organisation is the caller's and does not use the module, so that
   * nobody waits for what does not come; otherwise UNAVAILABLE, for it will be back.
   *
   * @param module the module's short name
   * @param tenant the organisation's slug as the caller wrote it; empty = none
   */
  DomainException absent(String module, String tenant);
}
